import type {Dose} from '../schema.js';
import type {Area} from '../vocabulary.js';

// What many exercises share, written once. A dose is per leg unless the exercise is bilateral.

/** Two seconds down, a pause, one second up. */
const slow = {down: 2, hold: 1, up: 1};
/** A beat a second: 60 a minute makes 30 repetitions, as in the heel-raise protocol. */
const beat = {down: 1, hold: 0, up: 1};

export const warmUpReps: Dose = {sets: 1, amount: 10, unit: 'reps', rest: 15, tempo: beat};
export const warmUpTurns: Dose = {sets: 1, amount: 6, unit: 'reps', rest: 15, tempo: slow};
export const activationReps: Dose = {sets: 2, amount: 10, unit: 'reps', rest: 30, tempo: slow};
/** Each repetition held for three seconds. */
export const activationHolds: Dose = {sets: 2, amount: 10, unit: 'reps', rest: 30, tempo: {down: 1, hold: 3, up: 1}};
export const balanceHold: Dose = {sets: 2, amount: 30, unit: 'seconds', rest: 15};

export const firstStrength: Dose = {sets: 2, amount: 10, unit: 'reps', rest: 60, tempo: slow};
export const moreStrength: Dose = {sets: 3, amount: 10, unit: 'reps', rest: 60, tempo: slow};
export const hardStrength: Dose = {sets: 3, amount: 8, unit: 'reps', rest: 90, tempo: slow};
export const heelRaises: Dose = {sets: 2, amount: 12, unit: 'reps', rest: 60, tempo: beat};

export const coreReps: Dose = {sets: 2, amount: 8, unit: 'reps', rest: 30, tempo: slow};
export const coreHold: Dose = {sets: 2, amount: 20, unit: 'seconds', rest: 30};

/** Two holds make the minute a muscle needs, and stay within what costs no power. */
export const stretchHold: Dose = {sets: 2, amount: 30, unit: 'seconds', rest: 10};
export const rollTime: Dose = {sets: 1, amount: 40, unit: 'seconds', rest: 15};

// Where it must not hurt.

/** Any landing. */
export const landing: Area[] = ['hip', 'groin', 'thigh-front', 'thigh-back', 'knee', 'shin', 'calf', 'achilles', 'ankle', 'foot', 'low-back'];
/** Bent hips and knees, the load on both feet. */
export const squatting: Area[] = ['hip', 'groin', 'thigh-front', 'knee'];
/** Bent hip and knee, the load on one foot or on a foot with its heel up. */
export const oneLegSquatting: Area[] = [...squatting, 'ankle', 'foot'];
/** Standing on one leg. */
export const oneLegStance: Area[] = ['hip', 'groin', 'ankle', 'foot'];
export const bridging: Area[] = ['thigh-back', 'low-back'];
export const oneLegBridging: Area[] = ['hip', 'groin', 'thigh-back', 'low-back'];
export const heelRaising: Area[] = ['calf', 'achilles', 'ankle', 'foot'];
export const oneLegHeelRaising: Area[] = ['shin', ...heelRaising];
export const toeRaising: Area[] = ['shin', 'ankle', 'foot'];
export const sidePlanking: Area[] = ['hip', 'shoulder'];
export const allFours: Area[] = ['knee', 'shoulder', 'wrist'];

// Sources that concern a dose rather than one exercise.

export const strengthDose = ['str-acsm-novice'];
export const warmUpDose = ['str-behm', 'str-konrad-running'];
export const contactDose = ['plyo-contacts'];
export const stretchDose = ['str-acsm-flex', 'str-behm', 'str-arntz'];
