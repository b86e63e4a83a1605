/** A copy of an object that has no prototype: a field that is absent is not found in that. */
export const withoutPrototype = <T extends object>(fields: T): T => ({__proto__: null, ...fields});
