/** What the table in the README counts. */
export type Tallied = 'ordinary' | 'pages' | 'sheets' | 'strings' | 'json' | 'faults' | 'changes';

/** Counts what has been seen to hold: call it after the assertions. */
export const tally = async (what: Tallied, count = 1): Promise<void> => {
  const response = await fetch('/tally', {method: 'POST', body: JSON.stringify({what, count})});
  if (!response.ok) throw new Error(`The count of ${what} was not taken: ${response.status}`);
};
