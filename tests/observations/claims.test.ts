import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readClaims } from '../../src/observations/claims';
import type { Statement } from '../../src/observations/claims/claim';
import { readSentences } from '../../src/observations/claims/clauses';
import { readContext } from '../../src/observations/claims/context';
import { readPhrases } from '../../src/observations/claims/grammar';
import { readTerms } from '../../src/observations/claims/lexicon';
import { possibleStatements } from '../../src/observations/claims/possible';
import { readWords } from '../../src/observations/claims/words';

type Row = readonly [text: string, ...claims: string[]];

/** Every observation of the samples. */
const SAMPLES: readonly Row[] = [
  [
    'Se rebasó lo programado por mayor demanda de jornadas comunitarias y de integración o renovación de comités; además, la meta 305 se cumplió antes de lo previsto gracias a las asociaciones civiles.',
    'trimestre superado',
  ],
  [
    'Se supera lo programado por el aumento de peticiones vecinales de jornadas de limpieza, pintura de mobiliario y reforestación en parques.',
    'trimestre superado',
  ],
  [
    'Se rebasa lo programado porque llegaron más solicitudes de asociaciones civiles que ya habían recibido este servicio.',
    'trimestre superado',
  ],
  ['Se rebasa la acción porque se renovaron varios comités y se crearon otros para obra.', 'indeterminado superado'],
  [
    'No se llegó a lo programado porque cinco solicitantes viables estaban fuera del municipio.',
    'trimestre no-cumplido',
  ],
  ['No se cumple lo programado por falta de autorización presupuestal para la obra federal.', 'trimestre no-cumplido'],
  ['No se logra la meta por el rezago en talleres, pláticas y brigadas.', 'indeterminado no-cumplido'],
  [
    'Se supera lo programado por el alto número de adolescentes de secundaria y preparatoria que pidieron atención psicológica.',
    'trimestre superado',
  ],
  [
    'No se cumple lo programado por el poco interés en los temas ofrecidos; en el siguiente trimestre se orientarán a la autonomía económica.',
    'trimestre no-cumplido',
  ],
  [
    'Se supera lo programado por la demanda de talleres como globoflexia y de regularización para acreditar primaria y secundaria.',
    'trimestre superado',
  ],
  [
    'No se alcanza lo programado porque dos centros redujeron su actividad mientras se hacían adecuaciones en sus interiores.',
    'trimestre no-cumplido',
  ],
  ['Se rebasa lo programado por la buena respuesta de vecinos y líderes comunitarios.', 'trimestre superado'],
  [
    'Se rebasó lo programado por más solicitudes de jornadas comunitarias y de integración o renovación de comités.',
    'trimestre superado',
  ],
  [
    'En el trimestre no se alcanzó lo programado; aun así, la meta anual quedó rebasada por el mayor número de asociaciones civiles que solicitaron el trámite.',
    'trimestre no-cumplido',
    'anual superado',
  ],
  ['Se rebasa lo programado por el alza de solicitudes derivadas de siniestros en viviendas.', 'trimestre superado'],
  [
    'No se cumple lo programado; la obra con recurso federal sigue sin aprobarse ni licitarse.',
    'trimestre no-cumplido',
  ],
  [
    'No se alcanza lo programado porque se reprogramaron conferencias y se cancelaron eventos por fallas de aire acondicionado en varios centros.',
    'trimestre no-cumplido',
  ],
  [
    'Se sobrecumple lo programado por la demanda sostenida de atención psicológica tras la pandemia.',
    'trimestre superado',
  ],
  [
    'No se logra lo programado porque el calendario de conferencias con escuelas se reorganizó y arrancará en el segundo semestre.',
    'trimestre no-cumplido',
  ],
  ['Se supera lo programado por el interés en talleres nuevos con certificación oficial.', 'trimestre superado'],
  [
    'No se logra lo programado por eventos cancelados a causa de fallas de aire acondicionado en ciertos centros.',
    'trimestre no-cumplido',
  ],
  ['Se supera lo programado por la amplia participación de usuarios y vecinos en las brigadas.', 'trimestre superado'],
  [
    'No se alcanzó lo programado: el clima limitó las jornadas y varios beneficiarios no recogieron a tiempo su apoyo de material de construcción.',
    'trimestre no-cumplido',
  ],
  [
    'El calor extremo obligó a reducir las jornadas para proteger al personal y a los vecinos, por lo que no se completó lo programado.',
    'trimestre no-cumplido',
  ],
  [
    'No se cumplió lo programado porque las organizaciones civiles no se acercaron; se les buscará el próximo trimestre.',
    'trimestre no-cumplido',
  ],
  [
    'No se alcanzó lo programado porque algunos beneficiarios, por motivos personales, no acudieron por su apoyo dentro del plazo.',
    'trimestre no-cumplido',
  ],
];

const CLAIMS: Readonly<Record<string, readonly Row[]>> = {
  "the quarter's plan": [
    ['Se superó lo programado por la demanda.', 'trimestre superado'],
    ['SE SUPERÓ LO PROGRAMADO POR LA ALTA DEMANDA CIUDADANA.', 'trimestre superado'],
    ['Lo programado se rebasó por la demanda', 'trimestre superado'],
    ['Se excedió lo programado por 12 jornadas.', 'trimestre superado'],
    ['Se superó con creces lo programado.', 'trimestre superado'],
    ['Se superó en un 20% lo programado', 'trimestre superado'],
    ['Se cumplió al 100% lo programado.', 'trimestre cumplido'],
    ['Se cumplió con el 100% de lo programado.', 'trimestre cumplido'],
    ['Se cumplió el total de lo programado.', 'trimestre cumplido'],
    ['Se cumplió lo programado en tiempo y forma', 'trimestre cumplido'],
    ['Se cubrió lo programado.', 'trimestre cumplido'],
    ['Se pudo cumplir con lo programado', 'trimestre cumplido'],
    ['Tampoco se cumplió lo programado', 'trimestre no-cumplido'],
    ['No se logró cumplir al 100% con lo programado por incapacidad del personal.', 'trimestre no-cumplido'],
    ['No se cumplió en su totalidad lo programado', 'trimestre no-cumplido'],
    ['No se realizó lo programado por falta de recurso', 'trimestre no-cumplido'],
    ['No se concretó lo programado.', 'trimestre no-cumplido'],
    ['No fue posible cumplir con lo programado debido a las lluvias.', 'trimestre no-cumplido'],
    ['No se ha logrado alcanzar lo programado', 'trimestre no-cumplido'],
    ['No se dio cumplimiento a lo programado', 'trimestre no-cumplido'],
    ['No se cumplió con lo programado para este periodo, por vacaciones.', 'trimestre no-cumplido'],
    ['Lo programado para el trimestre no se cumplió', 'trimestre no-cumplido'],
    ['Lo programado sigue pendiente por falta de recurso.', 'trimestre no-cumplido'],
    ['Quedó rebasado lo programado', 'trimestre superado'],
    ['No se cumplió lo programado por lluvias en abril.', 'trimestre no-cumplido'],
    ['No se cumplió lo programado por el recorte al presupuesto anual.', 'trimestre no-cumplido'],
    ['Se superó lo programado por la feria anual.', 'trimestre superado'],
    ['La meta trimestral fue superada por la participación de los vecinos', 'trimestre superado'],
    ['Fue superada la meta trimestral', 'trimestre superado'],
    ['La meta del trimestre no fue alcanzada debido a la cancelación de eventos.', 'trimestre no-cumplido'],
    ['La meta de este trimestre no se cumplió por falta de parque vehicular.', 'trimestre no-cumplido'],
    ['La meta correspondiente al trimestre no se cumplió.', 'trimestre no-cumplido'],
    ['Se logró superar la meta del trimestre', 'trimestre superado'],
    ['No se pudo alcanzar la meta del trimestre', 'trimestre no-cumplido'],
    ['En este trimestre se superó la meta', 'trimestre superado'],
    ['Durante el presente trimestre no se alcanzó la meta', 'trimestre no-cumplido'],
    ['En el trimestre que se reporta se superó la meta por la demanda.', 'trimestre superado'],
    ['Al cierre del trimestre no se alcanzó lo programado', 'trimestre no-cumplido'],
    ['Se cumplió con la programación del trimestre', 'trimestre cumplido'],
    ['La meta establecida para el trimestre no se alcanzó.', 'trimestre no-cumplido'],
  ],
  "the year's target": [
    ['Se superó la meta anual programada por la demanda', 'anual superado'],
    ['Se cumplió con la meta anual.', 'anual cumplido'],
    ['Se cumple meta anual con anticipación.', 'anual cumplido'],
    ['Se cumplió al cien por ciento con la meta anual', 'anual cumplido'],
    ['Con estas acciones se alcanzó el 100% de la meta anual.', 'anual cumplido'],
    ['La meta anual no se ha cumplido', 'anual no-cumplido'],
    ['La meta anual ya se cumplió.', 'anual cumplido'],
    ['La meta anual se vio rebasada', 'anual superado'],
    ['La meta anual ya fue cumplida en su totalidad', 'anual cumplido'],
    ['La meta anual quedó sin cumplir', 'anual no-cumplido'],
    ['La meta anual se encuentra al 100%.', 'anual cumplido'],
    ['La meta anual se logra rebasar.', 'anual superado'],
    ['Quedó pendiente la meta anual por lluvias', 'anual no-cumplido'],
    ['Se da por cumplida la meta anual', 'anual cumplido'],
    ['Está cumplida la meta anual', 'anual cumplido'],
    ['No está cumplida la meta anual', 'anual no-cumplido'],
    ['Se ha superado la meta del año', 'anual superado'],
    ['Se superó la meta del ejercicio fiscal', 'anual superado'],
    ['Se superó lo programado para el año', 'anual superado'],
    ['Se superó lo programado en el año por la demanda', 'anual superado'],
    ['En el año se superó la meta', 'anual superado'],
    ['En este trimestre se superó la meta anual', 'anual superado'],
    ['A la fecha no se ha cumplido la meta anual', 'anual no-cumplido'],
    ['En lo que va del año no se ha alcanzado la meta anual', 'anual no-cumplido'],
    ['Al término del ejercicio fiscal no se cumplió la meta por recortes.', 'anual no-cumplido'],
    ['Programación anual cumplida', 'anual cumplido'],
  ],
  'a target that may be either': [
    ['Se cumplió la meta', 'indeterminado cumplido'],
    ['Se alcanzó el 100 % de la meta', 'indeterminado cumplido'],
    ['Se llegó al 100% de la meta.', 'indeterminado cumplido'],
    ['Se superó la meta en un 20 %', 'indeterminado superado'],
    ['Se rebasó el 100 % de la meta', 'indeterminado superado'],
    ['Se superó por mucho la meta.', 'indeterminado superado'],
    ['Se superó la cantidad programada.', 'indeterminado superado'],
    ['Se excedió la meta por petición de los vecinos.', 'indeterminado superado'],
    ['Se dio cumplimiento a la meta', 'indeterminado cumplido'],
    ['Se cumplió con la acción programada.', 'indeterminado cumplido'],
    ['Esta meta se cumplió antes de lo previsto', 'indeterminado cumplido'],
    ['El objetivo se cumplió', 'indeterminado cumplido'],
    ['La meta está al 100%', 'indeterminado cumplido'],
    ['La meta fue alcanzada gracias a la coordinación con las escuelas.', 'indeterminado cumplido'],
    ['La meta quedó pendiente por falta de recurso', 'indeterminado no-cumplido'],
    ['La meta quedó incompleta', 'indeterminado no-cumplido'],
    ['La meta sigue sin cumplirse', 'indeterminado no-cumplido'],
    ['La meta no pudo cumplirse', 'indeterminado no-cumplido'],
    ['La meta no logró alcanzarse por las lluvias', 'indeterminado no-cumplido'],
    ['No se cumplió la meta en su totalidad por falta de insumos.', 'indeterminado no-cumplido'],
    ['No se cumplió del todo la meta.', 'indeterminado no-cumplido'],
    ['Nunca se alcanzó la meta', 'indeterminado no-cumplido'],
    ['Se incumplió la meta por falta de personal', 'indeterminado no-cumplido'],
    ['No se consiguió alcanzar la meta.', 'indeterminado no-cumplido'],
    ['No se alcanzó la meta establecida por falta de personal', 'indeterminado no-cumplido'],
    ['Por la feria anual se superó lo programado.', 'indeterminado superado'],
    ['Se cumplió con lo programado en el POA.', 'indeterminado cumplido'],
    ['Se superó la meta trimestral anual.', 'indeterminado superado'],
    ['En el trimestre y en el año se superó la meta.', 'anual superado'],
  ],
  'the cause first': [
    ['Por la alta demanda se superó lo programado', 'trimestre superado'],
    ['Por lluvias la acción no se cumplió', 'indeterminado no-cumplido'],
    ['Debido a la lluvia no se cumplió lo programado.', 'trimestre no-cumplido'],
    ['Debido al periodo vacacional no se cumplió la meta.', 'indeterminado no-cumplido'],
    ['Debido a que hubo más solicitudes, se superó lo programado.', 'trimestre superado'],
    ['Debido a que el proveedor no cumplió, no se alcanzó la meta', 'indeterminado no-cumplido'],
    ['Como se recibieron más solicitudes, se rebasó la meta', 'indeterminado superado'],
    ['Al no contar con personal no se alcanzó la meta', 'indeterminado no-cumplido'],
    ['Con el apoyo de los vecinos se superó la meta', 'indeterminado superado'],
    ['A pesar de las lluvias se cumplió la meta', 'indeterminado cumplido'],
    ['A petición de la ciudadanía se superó la meta del trimestre.', 'trimestre superado'],
    ['Gracias a los voluntarios que se sumaron, se superó la meta.', 'indeterminado superado'],
    ['Hubo más solicitudes, lo que permitió superar la meta', 'indeterminado superado'],
    ['Se suspendieron actividades, lo que impidió alcanzar lo programado', 'trimestre no-cumplido'],
    ['El contratista no cumplió con lo programado, por lo que no se logró la meta', 'indeterminado no-cumplido'],
    ['Se otorgaron más apoyos, con lo cual se superó la meta anual en 35%.', 'anual superado'],
    ['Cabe señalar que la meta anual ya fue rebasada.', 'anual superado'],
  ],
  'by comparison, by what is missing, by a gerund': [
    ['Se avanzó por debajo de lo programado', 'trimestre no-cumplido'],
    ['Por debajo de lo programado por las lluvias', 'trimestre no-cumplido'],
    ['Quedó por encima de lo programado debido a la demanda', 'trimestre superado'],
    ['Se atendió más de lo programado por la contingencia', 'trimestre superado'],
    ['Se realizó menos de lo programado por vacaciones', 'trimestre no-cumplido'],
    ['El avance está por debajo de lo programado', 'trimestre no-cumplido'],
    ['Se cerró el trimestre por debajo de lo programado', 'trimestre no-cumplido'],
    ['Lo alcanzado supera lo programado', 'trimestre superado'],
    ['El avance supera la meta del trimestre.', 'trimestre superado'],
    ['Lo realizado rebasa la meta anual.', 'anual superado'],
    ['Faltaron 5 jornadas para cumplir la meta', 'indeterminado no-cumplido'],
    ['Faltó 1 informe para llegar a lo programado', 'trimestre no-cumplido'],
    ['Faltó un taller para cumplir con la meta programada.', 'indeterminado no-cumplido'],
    ['Falta el 20 % para la meta anual', 'anual no-cumplido'],
    ['Falta por cumplir la meta anual', 'anual no-cumplido'],
    ['Se cierra el trimestre sin alcanzar la meta', 'indeterminado no-cumplido'],
    ['Sin lograr la meta anual por falta de recursos', 'anual no-cumplido'],
    ['Se atendió a más personas, superando lo programado', 'trimestre superado'],
    ['Se entregaron 300 apoyos, cumpliendo así con la meta del trimestre.', 'trimestre cumplido'],
    ['Se entregaron 300 apoyos, rebasando en 20 % la meta.', 'indeterminado superado'],
    ['Se logró aumentar la participación, superando la meta.', 'indeterminado superado'],
    ['Se atendieron 300 solicitudes, permitiendo superar la meta.', 'indeterminado superado'],
  ],
  'the row as the unnamed subject': [
    ['Se superó debido a la demanda', 'indeterminado superado'],
    ['Se sobrecumple por la demanda', 'indeterminado superado'],
    ['No se cumplió', 'indeterminado no-cumplido'],
    ['No se cumplió, ya que no hubo quórum.', 'indeterminado no-cumplido'],
    ['No se cumplió en su totalidad', 'indeterminado no-cumplido'],
    ['En el trimestre no se cumplió por las lluvias.', 'trimestre no-cumplido'],
    ['Se cumplió en un 100%.', 'indeterminado cumplido'],
    ['Nota: se superó por la demanda', 'indeterminado superado'],
    ['Justificación de la variación: se superó lo programado por la demanda', 'trimestre superado'],
    ['1.- No se cumplió lo programado', 'trimestre no-cumplido'],
    ['Supera lo programado por la demanda', 'trimestre superado'],
    ['No cumple lo programado por vacaciones', 'trimestre no-cumplido'],
    ['Superada por la demanda', 'indeterminado superado'],
    ['No alcanzada por falta de recurso', 'indeterminado no-cumplido'],
    ['Quedó pendiente por falta de firma.', 'indeterminado no-cumplido'],
    ['Superamos lo programado', 'trimestre superado'],
    ['No logramos cumplir la meta anual', 'anual no-cumplido'],
    ['No hemos podido cumplir con la meta.', 'indeterminado no-cumplido'],
    ['Hemos rebasado la meta anual.', 'anual superado'],
  ],
  'the target as a label': [
    ['Meta cumplida.', 'indeterminado cumplido'],
    ['META NO CUMPLIDA POR FALTA DE PERSONAL', 'indeterminado no-cumplido'],
    ['Meta anual superada por la demanda', 'anual superado'],
    ['Meta anual cumplida al 100%.', 'anual cumplido'],
    ['Meta superada en el trimestre por demanda.', 'trimestre superado'],
    ['META TRIMESTRAL NO ALCANZADA', 'trimestre no-cumplido'],
    ['Acción no cumplida por falta de presupuesto', 'indeterminado no-cumplido'],
    ['Sin observaciones. Meta cumplida.', 'indeterminado cumplido'],
  ],
  'both sides': [
    [
      'Aunque se superó lo programado en el trimestre, la meta anual no se cumple',
      'trimestre superado',
      'anual no-cumplido',
    ],
    ['Si bien no se cumplió lo programado, la meta anual ya se superó.', 'trimestre no-cumplido', 'anual superado'],
    ['A pesar de que no se cumplió lo programado, se superó la meta anual', 'trimestre no-cumplido', 'anual superado'],
    ['No se alcanzó la meta trimestral, pero sí se cumplió la meta anual', 'trimestre no-cumplido', 'anual cumplido'],
    ['No se alcanzó lo programado pero se superó en el año', 'trimestre no-cumplido', 'anual superado'],
    [
      'Se superó la meta anual; sin embargo en el trimestre no se alcanzó lo programado',
      'anual superado',
      'trimestre no-cumplido',
    ],
    [
      'La meta anual no se ha alcanzado, pero se cumplió lo programado para el trimestre.',
      'anual no-cumplido',
      'trimestre cumplido',
    ],
    [
      'No se alcanzó lo programado en el trimestre. La meta anual ya está cumplida.',
      'trimestre no-cumplido',
      'anual cumplido',
    ],
    ['Se superó lo programado y se cumplió la meta anual.', 'trimestre superado', 'anual cumplido'],
    ['Se rebasó la meta trimestral, no así la anual.', 'trimestre superado'],
    ['En el trimestre anterior se reprogramó; la meta anual se superó', 'anual superado'],
    ['En el trimestre anterior no hubo personal; en este trimestre se superó la meta', 'trimestre superado'],
    ['No solo se cumplió sino que se superó', 'indeterminado superado'],
    ['No solo se cumplió la meta anual, sino que se rebasó en 20 %', 'anual superado'],
    ['No solamente se cumplió la meta sino que fue superada', 'indeterminado superado'],
    ['No sólo se cumplió lo programado, también se superó por la demanda', 'trimestre cumplido', 'trimestre superado'],
    ['No se cumplió la meta, sino que se superó', 'indeterminado superado'],
    ['Se cumplió y superó lo programado', 'trimestre superado'],
    ['Se cumplió y se superó la meta', 'indeterminado superado'],
    [
      'Se rebasó lo programado en abr–jun: 49 de 36, debido a un aumento de las solicitudes. Con ello se superó la meta anual: 95 de 85 (112 %).',
      'anual superado',
    ],
    [
      'Se rebasó lo programado en ene–mar: 85 de 50, debido a un aumento. Con ello la meta anual de 85 se cumplió antes de lo previsto.',
      'anual cumplido',
    ],
    [
      'Al cierre del año no se cumplió la meta anual: 39 de 120 (33 %), debido a la falta de personal.',
      'anual no-cumplido',
    ],
  ],
  'slips of the keyboard': [
    ['Nose cumplió lo programado', 'trimestre no-cumplido'],
    ['No secumplió lo programado', 'trimestre no-cumplido'],
    ['Se superó loprogramado', 'trimestre superado'],
    ['N O  S E  C U M P L I Ó  L O  P R O G R A M A D O', 'trimestre no-cumplido'],
    ['N O S E C U M P L I O L O P R O G R A M A D O', 'trimestre no-cumplido'],
    ['S E  S U P E R Ó  L A  M E T A  A N U A L', 'anual superado'],
    ['Se revasó lo programado', 'trimestre superado'],
    ['Se exedió lo programado', 'trimestre superado'],
    ['No se cumplió lo progra mado', 'trimestre no-cumplido'],
    ['Se sobre cumplió la meta', 'indeterminado superado'],
    ['Se a superado lo programado', 'trimestre superado'],
    ['se supero la  meta   anual', 'anual superado'],
    ['*Se superó la meta por la demanda.', 'indeterminado superado'],
    ['Se llevó a cabo a las 10:00 horas; se superó la meta.', 'indeterminado superado'],
  ],
};

/** What may look like a claim and is none, by the reason. */
const NO_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'part of the target': [
    'se cumplió parcialmente',
    'Se cumplió la meta parcialmente',
    'Se cumplió al 89 %',
    'Se cumplió la meta al 89%',
    'Se cumplió la meta: 89%',
    'Se cumplió la meta (89 %).',
    'Se cumplió la meta, 25 de 30.',
    'Se cumplió casi la meta',
    'Casi se cumple la meta.',
    'Se cumplió la meta en su mayoría',
    'Se cumplió en gran medida la meta',
    'La meta fue parcialmente cumplida',
    'La meta fue cumplida en un 89%',
    'La meta anual se encuentra al 48%.',
    'Meta anual cumplida al 89%.',
    'Se alcanzó el 89 % de la meta',
    'Se alcanzó el 120 % de la meta',
    'Se cumplió lo programado, salvo en dos colonias.',
    'Se cumplió la meta, aunque no en su totalidad',
    'Se cumplió la meta menos en talleres.',
    'Se cumplió la meta en 2 de 3 colonias.',
    'Se superó la meta en la zona norte.',
    'No se cumplió la meta únicamente en talleres.',
    'No se cumplió la meta, únicamente en talleres.',
    'Se cumplió la meta con 3 informes de 4.',
  ],
  'something else than the target': [
    'se cumplió con el trámite',
    'se cumplió el plazo',
    'Se cumplió con la entrega de 30 informes.',
    'Se cumplió en tiempo y forma',
    'logró capacitar a 30 personas',
    'Se logró la participación de los vecinos.',
    'Se logró por primera vez el registro.',
    'Se superó por la difusión el número de asistentes.',
    'Se superó, gracias a la difusión, el número de asistentes.',
    'Se alcanzó una población de 300',
    'Se alcanzó la población objetivo.',
    'Se completó la obra.',
    'Se superó el presupuesto',
    'Se superaron las expectativas.',
    'Se superaron las metas',
    'Se excedió por lluvias.',
    'Se excedió el número de solicitudes',
    'Se superó la meta financiera',
    'Se superó la meta de recaudación',
    'Se cumplió la acción de limpieza.',
    'Se cumplió el objetivo de informar a la población',
    'Se cumplió con la programación de eventos',
    'Se realizó la acción con 30 asistentes',
    'Se cumplió con lo programado en el contrato',
    'Se superó lo programado en el presupuesto',
    'Se cumplió lo programado con el proveedor',
    'Se superó la meta establecida por la Secretaría de Salud',
    'Se superó la meta de otra área',
    'No se realizó por falta de recurso.',
    'Meta alcanzada: 30',
    'Meta alcanzada 30',
    'La meta alcanzada por el área fue de 30',
    'Meta en proceso de cumplimiento.',
    'La meta está pendiente de autorización.',
    'Quedó pendiente un informe.',
    'Faltaron 3 talleres.',
    'Faltó personal para cumplir la meta',
    'Falta de personal para cumplir la meta.',
    'La meta se cumplió con lo programado en parte',
    'Además de lo programado se atendieron 20 solicitudes.',
    'Se presentaron más solicitudes de las programadas.',
    'Se realizaron 5 jornadas más de lo programado.',
    'Se tardó más de lo programado',
    'En combustible se rebasó lo programado.',
    'En talleres, se superó lo programado.',
    'Talleres: se superó lo programado. Pláticas: no se alcanzó lo programado.',
    'Talleres - se superó lo programado',
    'Jornadas 40 de 36, se superó; comités 10 de 12, no se alcanzó.',
    'Sin variación.',
    'Lo programado es de 30 y lo alcanzado de 25.',
  ],
  'somebody else': [
    'El contratista no cumplió con lo programado',
    'La demanda estuvo por encima de lo programado',
    'Las brigadas superaron lo programado.',
    'El número de asistentes superó lo programado.',
    'Las temperaturas fueron más de lo previsto',
    'Las lluvias aumentaron, superando lo previsto',
    'El recurso no llegó a la meta.',
    'El proveedor informó que no se cumplió lo programado',
    'La meta de la otra dirección se superó',
    'La otra acción no se cumplió',
    'Ninguna meta se cumplió.',
    'El logro de la meta se debe a la difusión.',
  ],
  'a cause': [
    'Hubo retraso por no alcanzar el quórum',
    'Por falta de cumplimiento del proveedor.',
    'porque se superó el presupuesto',
    'debido a que el contratista no cumplió con lo programado',
    'las lluvias superaron lo esperado',
    'No se realizaron jornadas porque ya se cumplió la meta anual.',
    'El incumplimiento de la meta se debe al proveedor',
    'Hubo demanda, ya que se difundió y se superó la meta.',
  ],
  'what is denied, doubted or asked': [
    'No se superó lo programado',
    'No fue posible superar la meta',
    'La meta no es superada',
    'Lo alcanzado no supera lo programado',
    'No se incumplió la meta',
    'La meta no quedó pendiente',
    'No faltaron 5 para la meta',
    'No se dejó de cumplir lo programado.',
    'No es cierto que se superó la meta.',
    'No, por falta de recurso, se cumplió la meta',
    'No se cumplió ni se superó la meta',
    'No se cumplió la meta anual, sino la trimestral',
    'No solo no se cumplió la meta, sino que se redujo',
    'Se cumplió o superó la meta',
    'Se cumplió/no se cumplió la meta',
    'Sí se cumplió la meta.',
    'Indicar si se cumplió la meta.',
    'Explicar por qué se superó lo programado.',
    '¿Se cumplió la meta?',
    'La meta se cumplió?',
    '¿Por qué no se alcanzó lo programado?',
    '"Se cumplió la meta"',
    "La observación dice 'se cumplió la meta' y no es correcto.",
    'Se anotó “se superó lo programado” en el acta',
    'El acta dice «no se cumplió la meta',
    'Apenas se cumplió la meta.',
    'Prácticamente se cumplió la meta.',
    'Probablemente no se cumple la meta.',
  ],
  'plans, wishes, conditions': [
    'se cumplirá en el siguiente trimestre',
    'para cumplir la meta',
    'se espera superar la meta',
    'con el fin de alcanzar lo programado',
    'a fin de no exceder lo programado',
    'Se limitó el servicio sin rebasar lo programado.',
    'Se debe cumplir la meta',
    'Se pretende cumplir lo programado',
    'Se trabaja para cumplir la meta',
    'La meta podrá ser superada',
    'La meta anual está por cumplirse.',
    'Se cumpliría la meta',
    'Se hubiera cumplido la meta con más personal.',
    'Ojalá se cumple la meta',
    'Con más recurso se cumple la meta',
    'Con más recurso, se cumple la meta',
    'Al ritmo actual se cumple la meta anual',
    'De continuar así, se cumple la meta anual',
    'Si se autoriza el recurso se cumple la meta',
    'Si se autoriza el recurso, se cumple la meta anual',
    'Se cumple la meta anual, si se autoriza el recurso',
    'Se supera la meta siempre y cuando haya recurso',
    'Cuando se cumplió la meta se suspendió el servicio.',
    'No se cumplió, pero si se cumple la meta habrá entrega.',
    'Se confía en que, con la temporada, se supera la meta',
    'Existe el riesgo de no cumplir la meta.',
    'Es necesario cumplir la meta',
    'Que se cumpla la meta',
    'Hay que cumplir la meta',
    'Al cierre del ejercicio se cumple la meta',
    'Al cierre del ejercicio, se cumple la meta',
    'La meta se cumple al final del año.',
  ],
  'another period': [
    'en el trimestre anterior se superó la meta',
    'el trimestre pasado se rebasó lo programado',
    'en el primer semestre no se cumplió la meta',
    'en enero-marzo se rebasó lo programado',
    'En el segundo trimestre no se cumplió lo programado',
    'Se superó lo programado en el segundo trimestre',
    'Se superó la meta del trimestre anterior',
    'En el 2do trimestre se superó la meta.',
    'En el T2 se superó la meta.',
    'Se cumplió la meta en mayo',
    'Se cumplió la meta del mes.',
    'Se alcanzó lo programado en el periodo abril-junio.',
    'En 2024 se superó la meta anual',
    'Se cumplió la meta anual 2025',
    'La acción se cumple cada año.',
    'Ya se había superado la meta.',
    'En el trimestre anterior se atendieron 50. Se superó la meta.',
    'A diferencia del trimestre anterior, se superó la meta.',
    'A la fecha no se ha cumplido la meta',
    'En lo que va del año se ha superado lo programado',
    'En el año se ha superado lo programado',
    'El avance acumulado supera la meta.',
    'No se alcanzó lo programado en abr–jun: 10 de 25 (−60 %), debido a la lluvia. En el año se llevan 95 de 85 (112 %), más de lo previsto a la fecha.',
    'En abr–jun no se realizó nada de lo programado (0 de 30), debido a la lluvia.',
  ],
  'another row': [
    'la acción 402 no se cumplió',
    'metas 303 y 304 se superaron; no se cumplió la meta',
    'La meta 305 se retrasó. No se cumplió lo programado.',
    'No se cumplió la meta No. 305',
    'La meta número 305 se superó',
  ],
};

const EXCEED = ['superar', 'rebasar', 'sobrepasar', 'sobrecumplir'];
const MEET = ['cumplir', 'lograr', 'alcanzar', 'completar'];
const TARGETS: readonly (readonly [target: string, alcance: string])[] = [
  ['lo programado', 'trimestre'],
  ['lo planeado para este trimestre', 'trimestre'],
  ['la meta del trimestre', 'trimestre'],
  ['la programación trimestral', 'trimestre'],
  ['la meta', 'indeterminado'],
  ['la acción programada', 'indeterminado'],
  ['el objetivo', 'indeterminado'],
  ['la meta anual', 'anual'],
  ['la meta del ejercicio', 'anual'],
  ['lo programado para el año', 'anual'],
];

const TENSES: Readonly<Record<string, (stem: string, vowel: string) => string>> = {
  present: (stem, vowel) => `se ${stem}${vowel === 'a' ? 'a' : 'e'}`,
  preterite: (stem, vowel) => `se ${stem}${vowel === 'a' ? 'ó' : 'ió'}`,
  perfect: (stem, vowel) => `se ha ${stem}${vowel}do`,
  managed: (stem, vowel) => `se logró ${stem}${vowel}r`,
  could: (stem, vowel) => `se pudo ${stem}${vowel}r`,
  'has managed': (stem, vowel) => `se ha logrado ${stem}${vowel}r`,
  'was possible': (stem, vowel) => `fue posible ${stem}${vowel}r`,
};

/** Frames that say of a claim what it says alone. */
const PLAIN_FRAMES: readonly ((claim: string) => string)[] = [
  (claim) => `Nota: ${claim}.`,
  (claim) => `Además, ${claim}`,
  (claim) => `${claim} por falta de cumplimiento del proveedor`,
  (claim) => `${claim}, porque se superó el presupuesto`,
  (claim) => `${claim}; la meta 305 se reprogramó.`,
  (claim) => `Debido a las lluvias ${claim}`,
  (claim) => `Hubo mucha demanda en las colonias, por lo que ${claim}.`,
];

/** Frames in which a claim is none. */
const UNREAL_FRAMES: readonly ((claim: string) => string)[] = [
  (claim) => `Se espera que ${claim}.`,
  (claim) => `Si ${claim}, se entregará el informe.`,
  (claim) => `Cuando ${claim} se avisó.`,
  (claim) => `El proveedor informó que ${claim}.`,
  (claim) => `Se suspendió porque ${claim}.`,
  (claim) => `En el trimestre anterior ${claim}`,
  (claim) => `En mayo ${claim}`,
  (claim) => `En la meta 305 ${claim}`,
  (claim) => `Talleres: ${claim}`,
  (claim) => `¿${claim}?`,
  (claim) => `«${claim}»`,
  (claim) => `Casi ${claim}`,
];

/** Words to make texts of that come near the grammar's every turn. */
const NEAR_MISSES =
  `se no superó cumplió cumple lo programado la meta anual del trimestre el año en por porque que si pero sino
  aunque y o a ha fue quedó pendiente faltaron 5 100 % 89 % para con sin talleres . , : ; ? " ( ) casi más de menos este
  segundo anterior mayo 305 acción superando superada logró superar pudo cumplirse nose secumplió está totalmente S E N O`.split(
    /\s+/,
  );

function say(text: string): string[] {
  return readClaims(text).map(({ alcance, sentido }) => `${alcance} ${sentido}`);
}

function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

const allRows = [...SAMPLES, ...Object.values(CLAIMS).flat()];
const allTexts = [...allRows.map(([text]) => text), ...Object.values(NO_CLAIMS).flat()];

describe('what a text claims', () => {
  it.each(SAMPLES)('of the samples: %s', (text, ...claims) => {
    expect(say(text)).toEqual(claims);
  });

  it('has been told of every observation of the samples', () => {
    const folder = join(__dirname, '../samples');
    const written = readdirSync(folder)
      .map(
        (file) =>
          JSON.parse(readFileSync(join(folder, file), 'utf8')) as { metas: { observaciones: string | null }[] }[],
      )
      .flatMap((formatos) =>
        formatos.flatMap(({ metas }) => metas.flatMap(({ observaciones }) => observaciones ?? [])),
      );
    expect(SAMPLES.map(([text]) => text)).toEqual(expect.arrayContaining(written));
  });

  describe.each(Object.entries(CLAIMS))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...claims) => {
      expect(say(text)).toEqual(claims);
    });
  });

  describe.each(Object.entries(NO_CLAIMS))('nothing, for it is %s', (_, texts) => {
    it.each(texts)('%s', (text) => {
      expect(readClaims(text)).toEqual([]);
    });
  });
});

describe.each(Object.entries(TENSES))('in every tense: %s', (_, conjugate) => {
  const claim = (verb: string): string => conjugate(verb.slice(0, -2), verb.slice(-2, -1));

  it.each(TARGETS)('%s', (target, alcance) => {
    for (const verb of EXCEED) {
      expect(say(`${claim(verb)} ${target}`)).toEqual([`${alcance} superado`]);
      expect(say(`${target} ${claim(verb)}.`)).toEqual([`${alcance} superado`]);
      expect(say(`No ${claim(verb)} ${target}`)).toEqual([]);
    }
    for (const verb of MEET) {
      expect(say(`${claim(verb)} ${target}`)).toEqual([`${alcance} cumplido`]);
      expect(say(`no ${claim(verb)} con ${target}`)).toEqual([`${alcance} no-cumplido`]);
      expect(say(`Tampoco ${claim(verb)} ${target} por las lluvias`)).toEqual([`${alcance} no-cumplido`]);
    }
  });

  it.each(TARGETS)('around %s', (target, alcance) => {
    const sentence = `${claim('superar')} ${target}`;
    for (const frame of PLAIN_FRAMES)
      expect([frame(sentence), ...say(frame(sentence))]).toEqual([frame(sentence), `${alcance} superado`]);
    for (const frame of UNREAL_FRAMES) expect([frame(sentence), ...say(frame(sentence))]).toEqual([frame(sentence)]);
  });
});

describe('what a text could claim by its words alone', () => {
  it.each([
    ['Hubo talleres.', []],
    ['Se superó lo programado por la demanda', ['indeterminado superado', 'trimestre superado']],
    ['Se cumplió la meta', ['indeterminado cumplido']],
    ['No se cumplió la meta', ['indeterminado cumplido', 'indeterminado no-cumplido']],
    ['Se incumplió la meta', ['indeterminado no-cumplido']],
    ['La meta anual está al 100 %', ['anual cumplido', 'indeterminado cumplido']],
  ])('%s', (text, statements) => {
    const possible = possibleStatements(readTerms(readWords(text)));
    expect(possible.map(({ alcance, sentido }) => `${alcance} ${sentido}`).sort()).toEqual(statements);
  });
});

describe('the words a claim rests on', () => {
  it.each([
    ['Por la alta demanda SE SUPERÓ  lo programado por 20 jornadas', 'SE SUPERÓ  lo programado'],
    ['N O  S E  C U M P L I Ó  L A  M E T A.', 'N O  S E  C U M P L I Ó  L A  M E T A'],
    ['Nosecumplió la meta', 'Nosecumplió la meta'],
    ['Se superó lameta', 'Se superó lameta'],
    ['La meta\nanual, dicen, no; la meta anual\nquedó rebasada.', 'la meta anual\nquedó rebasada'],
    ['Faltaron 5 jornadas para cumplir la meta, por lluvias', 'Faltaron 5 jornadas para cumplir la meta'],
    ['Se cumplió, ya que hubo quórum', 'Se cumplió'],
  ])('%j', (text, fragmento) => {
    expect(readClaims(text).map((claim) => claim.fragmento)).toEqual([fragmento]);
  });
});

describe('whatever the text', () => {
  const nearMiss = fc.array(fc.constantFrom(...NEAR_MISSES), { maxLength: 14 }).map((words) => words.join(' '));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    nearMiss,
    fc.constantFrom(...allTexts),
  );

  it('gives claims whose words stand in it, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const text = texts.join('\n');
        let from = 0;
        for (const { fragmento } of readClaims(text)) {
          expect(fragmento).not.toBe('');
          const at = text.indexOf(fragmento, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + fragmento.length;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same in capitals, without accents, and with accents apart', () => {
    fc.assert(
      fc.property(fc.oneof(nearMiss, fc.constantFrom(...allTexts)), (text) => {
        const claims = say(text);
        expect(say(text.toUpperCase())).toEqual(claims);
        expect(say(text.toLowerCase())).toEqual(claims);
        expect(say(stripAccents(text))).toEqual(claims);
        expect(say(text.normalize('NFD'))).toEqual(claims);
      }),
      { numRuns: 150 },
    );
  });

  const claimsNothingElse = (text: string): void => {
    const terms = readTerms(readWords(text));
    const possible = possibleStatements(terms).map(({ alcance, sentido }) => `${alcance} ${sentido}`);
    const understood = readContext(readSentences(readPhrases(terms)));
    expect(possible).toEqual(expect.arrayContaining(understood.map(({ alcance, sentido }) => `${alcance} ${sentido}`)));
  };

  it.each(allTexts)('claims nothing but what its words make possible: %s', claimsNothingElse);

  it('claims nothing but what its words make possible, near the turns of the grammar', () => {
    fc.assert(fc.property(nearMiss, claimsNothingElse), { numRuns: 500 });
  });

  it.each(allTexts)('gives of its claims those that are asked for: %s', (text) => {
    const claims = readClaims(text);
    for (const { alcance, sentido } of claims) {
      const isAsked = (claim: Statement): boolean => claim.alcance === alcance && claim.sentido === sentido;
      expect(readClaims(text, isAsked)).toEqual(claims.filter(isAsked));
      expect(readClaims(text, (claim) => !isAsked(claim))).toEqual(claims.filter((claim) => !isAsked(claim)));
    }
  });

  it('claims nothing in a quotation or before a question mark', () => {
    fc.assert(
      fc.property(nearMiss, (text) => {
        const sentence = text.replace(/[".;]/g, '');
        expect(readClaims(`El acta dice: "${sentence}"`)).toEqual([]);
        expect(readClaims(`${sentence}?`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  // The longest text that a cell can hold, of what the grammar begins to recognise and never finishes.
  it.each([
    'se ',
    'la ',
    'ya ',
    'a b ',
    'a ',
    'por ya ',
    'falta un ',
    '1, ',
    '"',
    'lolololo',
    'x',
    '\n',
    'é',
    'con el 20 ',
  ])('gets through a cell full of %j', (part) => {
    expect(readClaims(part.repeat(32_767 / part.length))).toEqual([]);
  });

  it('reads a cell full of claims to its end', () => {
    const sentence = 'Se superó la meta. ';
    const times = Math.floor(32_767 / sentence.length);
    expect(readClaims(sentence.repeat(times))).toHaveLength(times);
  });
});
