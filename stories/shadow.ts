import {waitFor, within} from 'storybook/test';

/** An element that renders. */
type Rendered = Element & {readonly shadowRoot: ShadowRoot};

/** Waits for the element that a selector finds to show something, and returns it. */
export const shown = (root: ParentNode, selector: string): Promise<Rendered> =>
  waitFor(() => {
    const element = root.querySelector(selector);
    if (!element?.shadowRoot?.querySelector('section, fieldset')) {
      throw new Error(`${selector} shows nothing.`);
    }
    return element as Rendered;
  });

interface ByRole {
  readonly name?: string | RegExp;
}

/** What is found as a reader finds it. Storybook has Testing Library without its types. */
interface Finder {
  getByRole(role: string, options?: ByRole): HTMLElement;
  getAllByRole(role: string, options?: ByRole): HTMLElement[];
  queryByRole(role: string, options?: ByRole): HTMLElement | null;
  getByText(text: string | RegExp): HTMLElement;
  getByLabelText(label: string): HTMLElement;
}

/** What an element renders, to be looked through as a reader would. */
export const inside = ({shadowRoot}: Rendered): Finder =>
  within(shadowRoot as unknown as HTMLElement);

/** What has the focus, inside shadow roots too. */
export const focused = (root: DocumentOrShadowRoot = document): Element | null => {
  const {activeElement} = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : activeElement;
};
