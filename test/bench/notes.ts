/** Explains the subjects and figures of the report, in Markdown. */
export const NOTES = `- *rendered*: from setting the property until all of it is in the document and laid out, by a forced reading of the layout; *painted*: until the first frame with any of it has gone out. Each element was defined and had shown two turns or one list before.
- Static HTML is canonical HTML with \`hearth.css\`, by \`innerHTML\` from a string that was ready before.
- *style*, *layout*, *heap* and *nodes* are what Chromium counts from before to after, each after garbage was collected; *scripting* ends where all of it is in the document, before the layout.
- *append* and *token* are to rendered, without the frame: the median of nine.
- *longest* is the longest task over 50 ms, *longestLater* that of those that were not over by the first paint.
- *bytes* (gzip -9) and *requests* are of all but the page's own HTML, *shown* is the first frame after navigation that finds the last words in sight, *shift* the sum of layout shifts, *blocking* the total blocking time. deep-chat and Vaadin show the key points as one message.
- Where 10,000 turns take a peer minutes, it is left out there.
- Each subject is used as its own documentation says. deep-chat and Vaadin show a transcript in a box of its own with a scroll bar, or without one; Web Awesome has no list of key points, so one stands in its details, folded out.
`;
