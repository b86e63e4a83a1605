/** An object whose fields may be `undefined`. */
type Loose<T> = {readonly [Key in keyof T]: T[Key] | undefined};

/** Leaves out the fields that are `undefined`. */
export const present = <T extends object>(fields: Loose<T>): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
