import { prepareRegisters, inspectPolitical } from '../../../plugin/political';
import type { Finding, OutletKind, Registers } from '../../../plugin/policy';
import { extractPost, type Post } from '../../../plugin/post';
import { analysePost } from '../../../plugin/text';

/** The register that the clause pages' examples are judged against. */
export const REGISTERS: Registers = {
  cityDomains: ['rioclaro.example'],
  agenda: [
    {
      id: 'A-1',
      title: 'Downtown paid parking',
      summary: 'Meters on Main Street between Second and Seventh.',
      status: 'pending',
      hearing: '2026-08-04',
      aliases: ['parking meters', 'parquímetros'],
    },
    {
      id: 'A-2',
      title: 'Single-use plastic bag ordinance',
      summary: 'Ban on single-use plastic carry-out bags.',
      status: 'pending',
      hearing: '2026-07-07',
      aliases: ['bag ban', 'bolsas de plástico'],
    },
    {
      id: 'A-3',
      title: 'Closure of the East Branch Library',
      summary: 'Close the East Branch and move its collection to the main library.',
      status: 'pending',
      hearing: '2026-07-21',
      aliases: ['cierre de la biblioteca del este'],
    },
    {
      id: 'A-4',
      title: 'Backyard chickens ordinance',
      summary: 'Up to six hens per lot. Adopted 4-1.',
      status: 'decided',
      hearing: '2025-11-18',
      aliases: ['hens', 'gallinas'],
    },
  ],
  political: {
    domains: ['quesadaformayor.example', 'yesonpropa.example', 'bit.ly/rcforward26'],
    handles: ['@QuesadaForMayor', '@RCForwardPAC', '@AlazanDems'],
    candidates: ['Ramiro Quesada', 'Noemí Zarate'],
    parties: ['Democratic Party', 'Republican Party', 'Rio Claro Forward'],
    measures: ['Proposition A', 'Charter Amendment 3'],
  },
};

const prepared = prepareRegisters(REGISTERS);

const SCHEMAS = { type: { attributes: { title: { type: 'string' }, body: { type: 'richtext' } } }, components: {} };

export const postOf = (body: string, title = '', outlet: OutletKind = 'official'): Post =>
  extractPost(SCHEMAS, { title, body }, [outlet]);

export const inspect = (body: string, title = '', outlet: OutletKind = 'official'): readonly Finding[] => {
  const post = postOf(body, title, outlet);
  return inspectPolitical({
    post,
    analyses: analysePost(post, REGISTERS.cityDomains),
    registers: prepared,
    today: '2026-06-01',
    outlets: new Set([outlet]),
  });
};

/** `clause severity` of the gravest finding of a clause, or `clear`. */
export const outcomeOn = (clause: string, findings: readonly Finding[]): string => {
  const own = findings.filter((finding) => finding.clause === clause);
  return own.some((finding) => finding.severity === 'block') ? 'block' : own.length > 0 ? 'flag' : 'clear';
};
