/** Whether `src` names a story: an empty one would be the address of the page itself. */
export const hasAddress = (src: string | null | undefined): boolean => /\S/.test(src ?? '');
