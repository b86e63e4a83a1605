/** What a frame tells the page around it: that its content is so many CSS pixels high. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height: number;
}

/** The type of a message that tells a height. */
export const HEIGHT = 'hearth-frame';

/** The type of the message by which a page asks its frames for their heights. */
export const ASK = 'hearth-frame-ask';

/** Whether some data, of anybody's, is an object that names a type. */
export const isOfType = (data: unknown, type: string): data is {readonly type: string} =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;
