import {openSite, type Site} from '../../loader/site.js';
import {BODY} from './companion.js';
import type {Bundle, Policy} from './policies.js';
import {breach} from './read.js';
import {waitUntil} from '../../wait.js';

const FILES: Record<Bundle, string> = {module: 'hearth.js', classic: 'hearth.classic.js'};
const REPORT = '; report-uri report';

interface Manifest {
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

/** The integrity of a built file, as a publisher reads it. */
export const integrityOf = async (file: string): Promise<string> => {
  const {files} = (await (await fetch('/dist/cdn/manifest.json')).json()) as Manifest;
  return files[file]!.integrity;
};

/** The integrity of any file. */
export const digest = async (address: string): Promise<string> => {
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
};

/** The tag of a script of the library. */
export const scriptTag = (bundle: Bundle, attributes = ''): string =>
  `<script ${bundle === 'module' ? 'type="module"' : ''} src="cdn/${FILES[bundle]}" ${attributes}></script>`;

/** The tag of the style sheet. */
export const sheetTag = (attributes = ''): string =>
  `<link rel="stylesheet" href="cdn/hearth.css" ${attributes}>`;

const headersOf = ({csp, headers = {}, inMeta}: Policy): Record<string, string> => {
  const reporting = Object.entries(headers).map(([name, value]) => {
    return [name, name.startsWith('content-security') ? value + REPORT : value];
  });
  const own = csp && !inMeta ? {'content-security-policy': oneLine(csp) + REPORT} : {};
  return {...Object.fromEntries(reporting), ...own};
};

const oneLine = (csp: string): string =>
  csp.replace(/\s+/g, ' ').replaceAll('{origin}', window.location.origin);

/** Opens a page with a policy, the whole companion, and more in its head. */
export const openStrict = async (policy: Policy, bundle: Bundle, more = ''): Promise<Site> => {
  const {attributes = '', inMeta, csp = '', withoutSheet, frame = {}} = policy;
  const meta = inMeta ? `<meta http-equiv="Content-Security-Policy" content="${csp}">` : '';
  const on = (integrity: string): string => attributes.replace('{integrity}', integrity);
  const sheet = withoutSheet ? '' : sheetTag(on(await integrityOf('hearth.css')));
  const script = scriptTag(bundle, on(await integrityOf(FILES[bundle])));
  return openSite({
    head: meta + sheet + script + more,
    body: BODY,
    probe: ` ${on(await digest('/hostile/probe.js'))}`,
    headers: headersOf(policy),
    frame,
  });
};

/** What a server was told, each report as its directive and what it is about. */
export const reportsOf = async (site: Site): Promise<string[]> => {
  const {reports} = await site.log();
  return reports.map(({'csp-report': report}) => {
    const directive = report['effective-directive'] ?? report['violated-directive'] ?? '';
    return `${directive.split(' ')[0]!} ${report['blocked-uri']!}`;
  });
};

const isBreach = (line: string): boolean => /img-src.*breach\.png/.test(line);

/** What the server was told, once it was told of a breach: nothing that came before it is missing. */
export const reportedBeside = async (site: Site): Promise<string[]> => {
  let reports: string[] = [];
  const isThere = async (): Promise<boolean> => {
    reports = await reportsOf(site);
    return reports.some(isBreach);
  };
  await waitUntil(isThere, 'a report of the breach');
  return reports.filter((line) => !isBreach(line));
};

/** What the page was told, once it was told of a breach. */
export const notedBeside = (noted: readonly string[]): string[] => {
  if (!noted.some(isBreach)) throw new Error('The breach was not noted.');
  return noted.filter((line) => !isBreach(line));
};

/** Breaks the policy on purpose; answers what else was told, in the page or to the server. */
export const toldBesideBreach = async (site: Site, isReporting = true): Promise<string[]> => {
  breach(site.view);
  await site.until(() => site.noted.some(isBreach), 'the breach is noted');
  const reports = isReporting ? await reportedBeside(site) : [];
  return [...notedBeside(site.noted), ...reports];
};
