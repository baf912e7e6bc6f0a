import { countShown } from '../../messages/outcomes';
import { REMEDIES, WHAT_TO_DO } from '../../messages/remedies';
import type { Finding } from '../../rules';
import type { Telling } from '../entrega';
import { HTML, ruleOf, SEVERITY_HEADINGS } from '../messages';
import { markup, type Markup } from './markup';

/** Takes the findings of one sheet and what says each; gives them by severity and rule, with each rule's reason and what to do said once. */
export function findingsList(hallazgos: readonly Finding[], { tell, isWaived }: Telling): Markup {
  const groups = SEVERITY_HEADINGS.flatMap(([severity, heading]) => {
    const found = hallazgos.filter(({ severidad }) => severidad === severity);
    if (found.length === 0) return [];
    return markup`
<section class="hallazgos ${severity}">
<h4>${heading(countShown(found, isWaived))}</h4>${byRule(found).map((each) => ruleBlock(each, tell))}
</section>`;
  });
  return markup`${groups}`;
}

function byRule(found: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const group = groups.get(finding.regla);
    if (group) group.push(finding);
    else groups.set(finding.regla, [finding]);
  }
  return [...groups.values()];
}

function ruleBlock(found: readonly Finding[], tell: (finding: Finding) => string): Markup {
  const { titulo, porque } = ruleOf(found[0]!);
  const items = found.map(
    (finding) => markup`
<li><span class="celda">${finding.celda}</span> <span>${tell(finding)}</span></li>`,
  );
  return markup`
<h5>${titulo}</h5>
<p class="porque"><b>${HTML.porque}</b> ${porque}</p>
<p class="porque"><b>${WHAT_TO_DO}</b> ${REMEDIES[found[0]!.regla]}</p>
<ul>${items}
</ul>`;
}
