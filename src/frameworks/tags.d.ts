/** The handlers of a tag's events: what a framework puts before the name of each. */
export type Handlers<Name extends keyof Tags, Prefix extends string> = {
  [Key in keyof Tags[Name]['events'] & string as `${Prefix}${Key}`]?:
    Handler<Name, Key> | undefined;
};

/** The same, in the way of components: `onHearthReady`. */
export type CamelHandlers<Name extends keyof Tags> = {
  [Key in keyof Tags[Name]['events'] & string as `on${Camel<Key>}`]?:
    Handler<Name, Key> | undefined;
};

/** A function that handles an event of a tag. */
export type Handler<Name extends keyof Tags, Key extends keyof Tags[Name]['events']> = (
  event: Tags[Name]['events'][Key] & {readonly currentTarget: Tags[Name]['element']},
) => void;

type Camel<Kebab extends string> = Kebab extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Kebab>;
