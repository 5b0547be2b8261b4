/** The field's own sectors, in the order in which they are listed. */
import { adult } from './platforms/adult';
import { advertising } from './platforms/advertising';
import { ai } from './platforms/ai';
import { cloud } from './platforms/cloud';
import { crypto } from './platforms/crypto';
import { dating } from './platforms/dating';
import { developer } from './platforms/developer';
import { devices } from './platforms/devices';
import { education } from './platforms/education';
import { finance } from './platforms/finance';
import { food } from './platforms/food';
import { games } from './platforms/games';
import { health } from './platforms/health';
import { jobs } from './platforms/jobs';
import { marketplaces } from './platforms/marketplaces';
import { messaging } from './platforms/messaging';
import { mobility } from './platforms/mobility';
import { music } from './platforms/music';
import { news } from './platforms/news';
import { payments } from './platforms/payments';
import { productivity } from './platforms/productivity';
import { publicSector } from './platforms/public';
import { realEstate } from './platforms/real-estate';
import { search } from './platforms/search';
import { security } from './platforms/security';
import { shopping } from './platforms/shopping';
import { social } from './platforms/social';
import { streaming } from './platforms/streaming';
import { telecom } from './platforms/telecom';
import { travel } from './platforms/travel';
import type { SectorSource } from './source';

export const sectorSources: readonly SectorSource[] = [
  social,
  messaging,
  streaming,
  music,
  games,
  shopping,
  marketplaces,
  finance,
  payments,
  crypto,
  travel,
  mobility,
  food,
  dating,
  ai,
  cloud,
  developer,
  productivity,
  education,
  news,
  health,
  telecom,
  devices,
  search,
  security,
  adult,
  jobs,
  realEstate,
  publicSector,
  advertising,
];
