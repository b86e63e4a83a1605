/** A list folded out, as its documentation writes details. */

/** @param {number} number @param {readonly string[]} points */
export const addLists = (number, points) => {
  const items = points.map((point) => `<li>${point}</li>`).join('');
  const list = `<wa-details open summary="Key points"><ul>${items}</ul></wa-details>`;
  document.body.insertAdjacentHTML('beforeend', list.repeat(number));
};

export const countLists = () =>
  [...document.querySelectorAll('wa-details')].filter((list) =>
    list.shadowRoot?.querySelector('slot'),
  ).length;
