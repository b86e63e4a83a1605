import {isMainThread} from 'node:worker_threads';
import {complain, main} from './main.js';
import {answer} from './thread.js';

if (isMainThread) {
  process.on('uncaughtException', (error) => {
    process.exitCode = complain(error);
  });
  process.exitCode = await main(process.argv.slice(2));
} else await answer();
