import { settings } from '../../lib/browser/settings';
import { applyTheme } from '../../lib/browser/theme';

void applyTheme(document, settings);
