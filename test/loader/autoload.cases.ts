export const MODULE = '<script type="module" src="cdn/hearth.js"></script>';
export const POINTS = '<hearth-key-points><ul><li>High water.</li></ul></hearth-key-points>';
export const SENTENCE = 'The sea is never late.';
export const QUOTE = `<hearth-quote><p>${SENTENCE}</p></hearth-quote>`;

/** How a file is lost: by the status of its answer, or by a connection that ends. */
export const HOW = ['status', 'reset'] as const;
