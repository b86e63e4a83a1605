/**
 * An enormous story for stress tests: an invented observatory’s logbook, composed from sentences
 * and counters. The same options always give the same story.
 */

// A group after each “# ”, its items parted by “ / ”; the names of the groups are below.
const groups = `
# Marrant / Oslund / Teague / Vessely / Quarrie
# a clear sky after rain / thin cloud in the west / steady air and no wind / haze up to twenty
degrees / dew on the rail / gusts from the valley / a dark, dry sky
# the double star in the Lyre / the slow comet / the red variable / Saturn / the ring nebula / the
cluster below the Swan / the new star in the Shield / Uranus
# The night log of Quillon Ridge, copied out in full / Five keepers wrote down every night the dome
was open, and why, on others, it was not. / The log of the Quillon Ridge observatory fills nineteen
volumes bound in grey cloth, and the first thing a reader learns is the weather. Each entry gives
the sky, the hour and the keeper, and after that the figures. Between the star places there is soup,
a dog, and a feather kept in a drawer for moths. / We wrote down the soup because it was hot and the
page was open. The star places are in better books now. Nobody has improved on the soup.
# On {date} {who} opened the dome at {hour} and found {sky}. / The entry for {date} begins at
{hour}, with {sky} and {who} at the desk. / At {hour} on {date} the slit was rolled back by hand;
{who} noted {sky}. / Nothing is written for {date} until {hour}, when {who} reports {sky}.
# The refractor was turned on {what}, and {count} settings were made before the clock was wound. /
Work began on {what} and stayed there, because the tube was too stiff to move without a struggle. /
Three plates were exposed on {what}, the longest for {count} minutes, and each was numbered in ink.
/ First came {what}, measured from both sides of the pier so that the error would show itself. / A
visitor asked to see {what}, saw it, and was thanked for reading out the clock for an hour.
# The mean came to {dec} seconds of arc, with a spread that the log calls tolerable and underlines.
/ The chronometer was {dec} seconds slow at midnight and the times were corrected by that much. /
The thermometer fell by {dec} degrees during the run, and the focus was reset twice to follow it.
# At two the driving weight touched the floor, and ten minutes went on winding it back to the beam.
/ A moth settled on the slit and was removed with a feather kept in the drawer for that purpose. /
The dome stuck at the north-east, as it does in damp weather, and two people had to lean on it. /
Cloud came over the ridge without warning and took the field for {count} minutes. / A wire in the
micrometer snapped and was replaced with a strand from the spider in the coal shed.
# The kitchen sent up soup at one, and the bowl has left a ring on the page where it was set down. /
The road from the village had washed out again, so the post came up in a rucksack with the bread. /
The dog was let into the library on account of the cold and slept under the star catalogues. / The
stove was lit with spoiled reductions, a fact recorded with some satisfaction. / Someone had
sharpened all {count} pencils in the jar, and the log asks, politely, that they stop.
# The shutters were closed at dawn and the figures left for the morning to check. / A line under the
last figure, drawn with a rule, marks the change of keeper. / A note in the margin, added a week
later, says only that the result was confirmed. / The entry ends with the height of the barometer
and the word “bed”. / The next page is blank apart from a pressed gentian and a long sum.
# The entry for {date} puts {what} {dec} seconds of arc from its catalogue place. / In the month to
{date} the dome was opened on {share} per cent of nights, most of them by {who}. / On {date} {who}
lost {count} minutes to cloud and still made every planned measure of {what}. / The clock error for
{date} was {dec} seconds, found by {who} from {count} transits. / Between two and four on {date},
{who} took {count} readings of {what} and struck out one.
# On page {page} {what} is measured twice in one night: was the second reading a doubt or a habit? /
Why does {who} give the weather on page {page} before saying what was looked at? / Could a reader
with page {page} and nothing else find {what} again tonight? / If page {page} were lost, what would
we no longer know about {what}? / What is the smallest thing on page {page} that turned out to
matter later? / Is the mistake on page {page} worth keeping, now that {who}’s correction is in
print?
# A habit, I think: doubt leaves a query in the margin, and the margin of page {page} is clean. /
Because the weather decides what the figures are worth, and {who} wrote for whoever checks them. /
Very nearly: the page gives a place and an hour, and leaves out only the tilt of the pier. / Less
than one fears, since {what} was also under watch on the nights before and after. / The temperature,
which was written down because there was a column for it. / Yes, because the correction says what is
true and the mistake says how {who} worked.
# The entry for {other} bears this out: {count} settings, one struck through, none rubbed away. / I
compared it with {other}, when the log gives {sky} at {hour}, and the two pages agree on this. / In
the hundred pages before {other} the same can be said of {share}, by my count. / There is a fair
copy of {other}, made for the printer, and it leaves the remark where it was.
# That is a reading of the page, and the page was not written to settle it. / I would hold the
conclusion loosely, because one keeper’s habits can look like a rule. / What I cannot tell from the
log is whether anyone at the time thought it worth a mention. / The plates are still in their boxes,
so the question can be put to them again.`
  .split('\n# ')
  .map((group) => group.replace(/\s+/g, ' ').split(' / '));
const [, keepers, skies, objects, about = [], opening, work, figure, trouble, house] = groups;
const [closing, point, question, reply, evidence, coda] = groups.slice(10);

/** @param {string[] | undefined} group @param {number} n */
const pick = (group = [], n) => group[n % group.length] ?? '';

const days = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
/** @param {number} n the day of entry n, such as 8 May 1921 */
const day = (n) => days.format(Date.UTC(1921, 0, 3 + n * 5));

/** @type {(n: number) => Record<string, string | number>} the words and figures of entry n */
// prettier-ignore
const details = (n) => ({
  date: day(n), other: day(n + 9), page: n + 1, hour: `${19 + n % 5}:${10 + (n * 35) % 50}`,
  count: 14 + (n * 23) % 61, share: 31 + (n * 17) % 43, dec: `${1 + (n * 7) % 4}.${1 + n % 9}`,
  who: pick(keepers, n + Math.floor(n / 5)), sky: pick(skies, n * 3), what: pick(objects, n * 3),
});

/** @param {number} n @param {...(string[] | undefined)} parts @returns a sentence from each */
function compose(n, ...parts) {
  const text = parts.map((part = [], i) => pick(part, n + i * Math.floor(n / part.length)));
  return text.join(' ').replace(/\{(\w+)\}/g, (_, key) => `${details(n)[key]}`);
}

/** @param {number} n a question at even places, its answer after it */
function turn(n) {
  const k = Math.floor(n / 2);
  if (n % 2 === 0) return {speaker: 'Inventor', text: compose(k, question)};
  const [first, second] = [compose(k, reply, evidence), compose(k, figure, coda)];
  return {speaker: 'Model', text: k % 3 === 2 ? [first, second] : `${first} ${second}`};
}

/** @type {<T>(length: number, make: (n: number) => T) => T[]} */
const list = (length, make) => Array.from({length}, (_, n) => make(n));

/** @param {{turns?: number, points?: number, paragraphs?: number}} [size] */
// prettier-ignore
export function enormousStory({turns = 1000, points = 60, paragraphs = 120} = {}) {
  const [headline = '', dek = '', lede = '', quote = ''] = about;
  return {
    version: 1, id: 'enormous', url: 'https://example.com/log', lang: 'en', headline, dek, lede,
    keyPoints: list(points, (n) => n % 5 === 4 ? [{strong: compose(n, point)}] : compose(n, point)),
    narrative: list(Math.ceil(paragraphs / 4), (n) => compose(n, opening, house, trouble, closing)),
    report: list(paragraphs, (n) => compose(n, opening, work, trouble, figure, closing)),
    quote: {text: quote, attribution: 'Teague'},
    conversation: {title: 'The Hearth Conversation', turns: list(turns, turn)},
    links: [{label: 'Write to the desk', url: 'https://example.com/contact'}],
  };
}
