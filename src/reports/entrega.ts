import { describeFinding } from '../messages/findings';
import { describeRowsAndRules } from '../messages/submission/coverage';
import {
  describeAvisoDelSello,
  describeCambio,
  describeRechazo,
  describeSellado,
  describeSello,
} from '../messages/submission/seal';
import { describeAjustes, describeAvisoDeAjustes } from '../messages/submission/settings';
import { describeAnulada, describeDispensa } from '../messages/submission/waivers';
import type { Finding } from '../rules';
import type { Entrega } from '../submission/reviewSubmission';
import { ENTREGA } from './messages';

/** A heading and the sentences under it. */
export interface EntregaBlock {
  readonly titulo: string;
  /** Whether somebody has to do something about it. */
  readonly isPending: boolean;
  readonly lineas: readonly string[];
}

/** Takes what a workbook is handed in with; gives what a report says of it, besides the findings and the sheets left out. */
export function entregaBlocks(entrega: Entrega): EntregaBlock[] {
  const { ajustes, correspondenciasIlegibles, cobertura, dispensas, sello } = entrega;
  const avisosDelSello = 'avisos' in sello ? sello.avisos.map(describeAvisoDelSello) : [];
  const sealed = 'sello' in sello ? [describeSellado(sello.sello)] : [];
  const cambios = sello.tipo === 'cambiado' ? sello.cambios.map(describeCambio) : [];
  const rechazo = dispensas.rechazo ? [describeRechazo(dispensas.rechazo, 'Las dispensas')] : [];
  const blocks: EntregaBlock[] = [
    {
      titulo: ENTREGA.seal,
      isPending: sello.tipo === 'cambiado' || sello.tipo === 'rechazado',
      lineas: [describeSello(sello), ...sealed, ...avisosDelSello, ...cambios],
    },
    {
      titulo: ENTREGA.settings,
      isPending: correspondenciasIlegibles || ajustes.avisos.some(({ tipo }) => tipo === 'rechazados'),
      lineas: [
        describeAjustes(ajustes),
        ...ajustes.avisos.map(describeAvisoDeAjustes),
        ...(correspondenciasIlegibles ? [ENTREGA.unreadableMapping] : []),
      ],
    },
    {
      titulo: ENTREGA.voidWaivers,
      isPending: true,
      lineas: [...rechazo, ...dispensas.anuladas.map(describeAnulada)],
    },
    { titulo: ENTREGA.unchecked, isPending: false, lineas: describeRowsAndRules(cobertura) },
  ];
  return blocks.filter(({ lineas }) => lineas.length > 0);
}

/** The waivers that hold for the findings of a form, in their order; `undefined` where that was not looked at. */
export type Dispensas = Entrega['dispensas']['porFormato'][number] | undefined;

/** What is said of the findings of one sheet. */
export interface Telling {
  /** The message of a finding and, where it has one, its waiver. */
  readonly tell: (finding: Finding) => string;
  readonly isWaived: (finding: Finding) => boolean;
}

/** Takes the findings of a sheet and the waivers that hold for them, in the same order; gives what is said of each finding. */
export function tellingOf(hallazgos: readonly Finding[], dispensas: Dispensas = []): Telling {
  const waived = new Map(hallazgos.map((finding, index) => [finding, dispensas[index] ?? null]));
  return {
    tell: (finding) => {
      const dispensa = waived.get(finding);
      const mensaje = describeFinding(finding);
      return dispensa ? `${mensaje} ${describeDispensa(dispensa)}` : mensaje;
    },
    isWaived: (finding) => Boolean(waived.get(finding)),
  };
}
