import { CallError } from '../messages/messenger';
import type { CheckedDocument } from '../messages/protocol';
import { type CheckDueParts, checkDue } from './check-due';
import { listChecks } from './list-checks';

export interface Checker {
  /** Checks what is due; where a run is under way, it looks once more at its end. Never rejects for a store that fails. */
  run(): Promise<void>;
  /** Makes everything due and begins. */
  now(): Promise<void>;
  list(): Promise<readonly CheckedDocument[]>;
}

/**
 * Background checks as the worker has them. What is under way is all that it keeps in memory.
 * @param parts `release` is called after every run: what reading needed can go
 */
export function createChecker(parts: CheckDueParts & { release(): Promise<void> }): Checker {
  let running: Promise<void> | null = null;
  let askedAgain = false;

  const checkOnce = async () => {
    try {
      await checkDue(parts);
    } catch (error) {
      // A store that fails is due again at the next alarm; the page and the popup say why.
      if (!(error instanceof CallError)) throw error;
      console.warn(`Clauselight: ${error.message}`);
    } finally {
      await parts.release();
    }
  };

  const runOut = async () => {
    try {
      do {
        askedAgain = false;
        await checkOnce();
      } while (askedAgain);
    } finally {
      running = null;
    }
  };

  const run = () => {
    // What has become due since the run listed what is would wait an hour for the next alarm.
    askedAgain = running !== null;
    running ??= runOut();
    return running;
  };

  return {
    run,
    async now() {
      await parts.checks.makeDue(parts.clock.now());
      void run();
    },
    list: async () => listChecks(await parts.checks.listChecks()),
  };
}
