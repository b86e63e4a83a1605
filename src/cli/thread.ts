import {parentPort, workerData, Worker} from 'node:worker_threads';
import {Complaint, reasonOf} from './command.js';
import {codeOf} from './files.js';
import type {Converted} from './converted.js';
import {READERS, type Form} from './readers.js';

/** A text to read, and its form. */
interface Task {
  readonly from: Form;
  readonly text: string;
}

/** The answer of a thread: a story, or a sentence that says why there is none. */
type Answer = Converted | {readonly complaint: string};

/** The processor time that a thread may take. Unlike time by the clock, it is the same on a busy machine. */
const MAX_SECONDS = 10;
/** An article of 300 kB takes 200, and less than a second. */
const MAX_MEGABYTES = 1000;

const TOO_MUCH = 'it takes too much time or memory. Split it, or simplify it.';

/** The program, which calls {@link answer} where it runs in a thread. */
const PROGRAM = new URL('hearth-widgets.js', import.meta.url);

/**
 * Reads a story in a thread of its own. The parsers are not ours, and text may be made to exhaust
 * them: a thread that takes too much time or memory ends with a {@link Complaint}.
 */
export const readInThread = async (task: Task): Promise<Converted> => {
  const worker = new Worker(PROGRAM, {
    workerData: task,
    resourceLimits: {maxOldGenerationSizeMb: MAX_MEGABYTES},
    // What a parser prints is no message of ours.
    stdout: true,
    stderr: true,
  });
  const start = process.cpuUsage();
  const clock = setInterval(() => {
    const {user, system} = process.cpuUsage(start);
    if (user + system > MAX_SECONDS * 1e6) void worker.terminate();
  }, 50);
  try {
    const answer = await answerOf(worker);
    if ('complaint' in answer) throw new Complaint(answer.complaint);
    return answer;
  } finally {
    clearInterval(clock);
  }
};

const answerOf = (worker: Worker): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error) => {
      reject(codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? new Complaint(TOO_MUCH) : error);
    });
    worker.once('exit', () => {
      reject(new Complaint(TOO_MUCH));
    });
  });

/** Reads what a thread was given, and answers. */
export const answer = async (): Promise<void> => {
  parentPort?.postMessage(await readTask(workerData as Task));
};

const readTask = async ({from, text}: Task): Promise<Answer> => {
  try {
    return await READERS[from](text);
  } catch (error) {
    return {complaint: reasonOf(error)};
  }
};
