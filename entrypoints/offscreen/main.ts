import { answerReadingTasks } from '../../lib/browser/parse-html';
import { readMarkup } from '../../lib/reading/read-markup';

answerReadingTasks(readMarkup);
