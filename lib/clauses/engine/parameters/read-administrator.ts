import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';

/** Bodies that run arbitrations, by the name that readers know best. Short forms only in capitals. */
const ADMINISTRATORS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bAmerican\s+Arbitration\s+Association\b|\bAMERICAN\s+ARBITRATION\s+ASSOCIATION\b|\bAAA\b/u, 'AAA'],
  [/\bJAMS\b|\bJudicial\s+Arbitration\s+and\s+Mediation\b/u, 'JAMS'],
  [/\bNational\s+Arbitration\s+(?:and|&)\s+Mediation\b|\bNAM\b/u, 'NAM'],
  [/\bFair\s?Claims\b/u, 'FairClaims'],
  [/\bNew\s+Era\s+ADR\b/u, 'New Era ADR'],
  [/\bADR\s+Services\b/u, 'ADR Services'],
  [/\bArbitration\s+Resolution\s+Services\b/u, 'ARS'],
  [/\bInternational\s+Cent(?:re|er)\s+for\s+Dispute\s+Resolution\b|\bICDR\b/u, 'ICDR'],
  [/\bInternational\s+Chamber\s+of\s+Commerce\b|\bICC\b/u, 'ICC'],
  [/\bLondon\s+Court\s+of\s+International\s+Arbitration\b|\bLCIA\b/u, 'LCIA'],
  [/\bSingapore\s+International\s+Arbitration\s+Cent(?:re|er)\b|\bSIAC\b/u, 'SIAC'],
  [/\bHong\s+Kong\s+International\s+Arbitration\s+Cent(?:re|er)\b|\bHKIAC\b/u, 'HKIAC'],
  [/\bChina\s+International\s+Economic\s+and\s+Trade\s+Arbitration\b|\bCIETAC\b/u, 'CIETAC'],
  [/\bDubai\s+International\s+Arbitration\s+Cent(?:re|er)\b|\bDIAC\b/u, 'DIAC'],
  [/\bSwiss\s+(?:Arbitration\s+Cent(?:re|er)|Chambers|Rules)\b/u, 'Swiss Arbitration Centre'],
  [/\bStockholm\s+Chamber\s+of\s+Commerce\b|\bSCC\b/u, 'SCC'],
  [/\bGerman\s+(?:Institution\s+of\s+Arbitration|Arbitration\s+Institute)\b|\bDIS\b/u, 'DIS'],
  [/\bWIPO\s+Arbitration\b/u, 'WIPO'],
  [/\bKorean\s+Commercial\s+Arbitration\s+Board\b|\bKCAB\b/u, 'KCAB'],
  [/\bJapan\s+Commercial\s+Arbitration\s+Association\b|\bJCAA\b/u, 'JCAA'],
  [/\bCanadian\s+Arbitration\s+Association\b/u, 'Canadian Arbitration Association'],
  [/\bADR\s+Institute\s+of\s+Canada\b/u, 'ADR Institute of Canada'],
  [/\bUNCITRAL\b/u, 'UNCITRAL rules'],
];

/** The body that runs the arbitration, the one named first. */
export const readAdministrator = (passages: Passages): Pick<Parameters, 'administrator'> => {
  const administrator = firstSaid(passages, (passage) => {
    if (!/[Aa]rbitra|ARBITRA|\b[A-Z]{3,6}\b|Claims/u.test(passage)) return undefined;
    const named = ADMINISTRATORS.flatMap(([pattern, name]) => {
      const match = pattern.exec(passage);
      return match ? [{ at: match.index, name }] : [];
    });
    return named.sort((a, b) => a.at - b.at)[0]?.name;
  });
  return administrator ? { administrator } : {};
};
