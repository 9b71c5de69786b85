import type {foamRolling as records} from '../../../catalogue/exercises/foam-rolling.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const foamRolling = {
  'calf-roll': [
    'Kuit rollen',
    ['Ga zitten met de kuit van het oefenbeen op de roller, handen achter je.', 'Til je heupen op en rol langzaam van boven de hiel tot onder de knie.', 'Leg voor meer druk het andere been erbovenop.'],
    ['Lichte druk, nooit pijn', 'Adem rustig door', 'Blijf even op strakke plekken'],
    ['Over een gewricht rollen'],
  ],
  'hamstring-roll': [
    'Achterkant bovenbeen rollen',
    ['Ga zitten met het bovenbeen van het oefenbeen op de roller, handen achter je.', 'Til je heupen op en rol langzaam van onder de bil tot boven de knie.', 'Leg voor meer druk het andere been erbovenop.'],
    ['Lichte druk, nooit pijn', 'Adem rustig door', 'Blijf even op strakke plekken'],
    ['Over een gewricht rollen'],
  ],
  'glute-roll': [
    'Bil rollen',
    ['Ga op de roller zitten, handen achter je, de enkel van het oefenbeen op de andere knie.', 'Kantel naar de oefenkant en rol langzaam over de bil.'],
    ['Lichte druk, nooit pijn', 'Adem rustig door', 'Blijf even op strakke plekken'],
    ['Over een bot rollen'],
  ],
  'quad-roll': [
    'Voorkant bovenbeen rollen',
    ['Ga op je buik op je ellebogen liggen, het bovenbeen van het oefenbeen op de roller.', 'Rol langzaam van boven de knie tot onder de heup.'],
    ['Lichte druk, nooit pijn', 'Adem rustig door', 'Blijf even op strakke plekken'],
    ['Over een gewricht rollen', 'Onderrug wordt hol'],
  ],
  'outer-thigh-roll': [
    'Buitenkant bovenbeen rollen',
    ['Ga op je oefenkant op je elleboog liggen, de buitenkant van het bovenbeen op de roller.', 'Zet de bovenste voet op de vloer om wat gewicht weg te nemen.', 'Rol langzaam van boven de knie tot onder de heup.'],
    ['Lichte druk, nooit pijn', 'Adem rustig door', 'Blijf even op strakke plekken'],
    ['Over een gewricht rollen'],
  ],
  'upper-back-roll': [
    'Bovenrug rollen',
    ['Ga op je rug liggen, de roller onder je schouderbladen, handen achter je hoofd.', 'Til je heupen iets op en rol langzaam op en neer.', 'Blijf weg van je nek en onderrug.'],
    ['Lichte druk, nooit pijn', 'Ribben omlaag'],
    ['Op de onderrug rollen'],
  ],
} satisfies WordsOf<typeof records>;
