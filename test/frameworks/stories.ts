/** The stories that each app shows. */
export const STORIES = ['Lamps', 'Tides', 'Bells'].map((name) => {
  const id = name.toLowerCase();
  return {
    id,
    lang: 'en',
    headline: `${name} of the town`,
    keyPoints: [
      `${name} are counted each evening.`,
      [`${name} have `, {a: 'accounts', href: `#accounts-of-${id}`}, '.'],
    ],
    narrative: [`${name} were here before the church.`],
    quote: {text: `You do not hurry ${id}.`, attribution: 'Aldo Rask'},
    conversation: {
      turns: [
        {speaker: 'Inventor', text: `Why not electric ${id}?`},
        {speaker: 'Model', text: 'Nobody asked for them.'},
        {speaker: 'Inventor', text: `And who pays for ${id}?`},
        {speaker: 'Model', text: 'The parish does.'},
      ],
    },
  };
});

/** What is written by a server, as canonical HTML. */
export const LEAD = {id: 'lead', headline: 'The lead', keyPoints: ['It reads without scripts.']};

/** One of them. */
export type AppStory = (typeof STORIES)[number];

/** The story at a place, which begins anew at the end. */
export const storyAt = (place: number): AppStory => {
  const story = STORIES[place % STORIES.length];
  if (!story) throw new RangeError(`No story at ${place}`);
  return story;
};
