/** The end of an address that never answers, so that the state of loading can be looked at. */
const NEVER = '/never.json';

/** From here on `fetch` leaves such an address waiting. */
export const withholdNever = (): void => {
  const {fetch} = globalThis;
  globalThis.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)).endsWith(NEVER)
      ? new Promise(() => undefined)
      : fetch(input, init);
};
