import {useRefEffect} from '@wordpress/compose';

/**
 * Listens to what is done inside of an element, before the editor does: the reference to give to that
 * element. Not on the element itself, since the editor at times makes all of its content one editable
 * element, and what is done in any part of it happens there.
 */
export const useOwnedListener = <Type extends 'keydown' | 'paste'>(
  type: Type,
  handle: (event: DocumentEventMap[Type]) => void,
  clientId: string,
): ((element: HTMLElement | null) => void) =>
  useRefEffect(
    (element) => {
      const {ownerDocument} = element;
      const listener = (event: DocumentEventMap[Type]): void => {
        const anchor = ownerDocument.getSelection()?.anchorNode ?? null;
        // A node of the frame that the content is in, which has classes of its own.
        const target = event.target as Node | null;
        const isAround = target?.contains(element) && element.contains(anchor);
        if (element.contains(target) || isAround) handle(event);
      };
      ownerDocument.addEventListener(type, listener, true);
      return () => ownerDocument.removeEventListener(type, listener, true);
    },
    [clientId],
  );

/** Keeps the editor, and the browser, from doing what they do. */
export const claim = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** Whether a key is Enter, and only that: no line break, and no choice of an input method's. */
export const isEnter = ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: KeyboardEvent): boolean =>
  key === 'Enter' && ![shiftKey, ctrlKey, metaKey, altKey, isComposing].some(Boolean);
