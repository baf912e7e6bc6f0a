import { writeDay } from '../../language/dates';
import { RULES } from '../../rules';
import type { IdentidadDeFormato } from '../../submission/formIdentity';
import type { DispensaAnulada, MotivoDeAnulacion } from '../../submission/waivers/applyDispensas';
import type { Dispensa } from '../../submission/waivers/dispensas';
import { writeTrimestre } from '../../language/figures';
import { listWords } from '../names';
import { quote } from '../quote';
import { nameCifra, sayChange } from './cifras';

/** What is told of a waiver: who, when and why. */
type Firma = Pick<Dispensa, 'motivo' | 'nombre' | 'fecha'>;

/** Takes a waiver that holds; gives who waived it, when and why. */
export function describeDispensa({ motivo, nombre, fecha }: Firma): string {
  return `Dispensada por ${oneLine(nombre)} el ${writeDay(fecha)}: ${oneLine(motivo)}`;
}

/** Takes a waiver that does not hold; gives what it was about and why it does not. */
export function describeAnulada({ dispensa, motivo }: DispensaAnulada): string {
  const { regla, clave, formato, nombre, fecha } = dispensa;
  const titulo = RULES.find(({ id }) => id === regla)?.titulo ?? oneLine(regla);
  const meta = clave === null ? '' : `, meta ${clave}`;
  const what = `${titulo} (${describeIdentidad(formato)}${meta}), de ${oneLine(nombre)}, ${writeDay(fecha)}`;
  return `${what}: ${describeMotivo(motivo)}`;
}

/** Takes whose a form is and of when; gives it as a message names it. */
export function describeIdentidad({ unidadEjecutora, ejercicio, trimestre }: IdentidadDeFormato): string {
  const when = [...(trimestre === null ? [] : [writeTrimestre(trimestre)]), ...(ejercicio === null ? [] : [ejercicio])];
  return [oneLine(unidadEjecutora) || 'unidad ejecutora sin nombre', when.join(' ')].filter(Boolean).join(', ');
}

function describeMotivo(motivo: MotivoDeAnulacion): string {
  switch (motivo.tipo) {
    case 'sin-hallazgo':
      return 'esta revisión ya no encontró esa advertencia.';
    case 'sin-formato':
      return 'el libro no tiene ese formato.';
    case 'es-error':
      return 'es un error, y un error no se dispensa: hay que corregirlo.';
    case 'repetida':
      return 'otra dispensa posterior tomó su lugar.';
    case 'cifras-cambiadas': {
      const changes = motivo.cambios.flatMap(({ cifra, antes, despues }) => {
        const name = nameCifra(cifra);
        return name === null ? [] : [`${name} ${sayChange(cifra, antes, despues)}`];
      });
      const what = changes.length > 0 ? `cambió después: ${listWords(changes)}` : 'lo que dice la advertencia cambió';
      return `${what}. Si todavía se justifica, dispénsela otra vez.`;
    }
  }
}

// What a person typed, or what somebody put into the file.
function oneLine(text: string): string {
  return quote(text).slice(1, -1);
}
