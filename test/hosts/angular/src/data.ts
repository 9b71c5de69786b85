import {catalogue, type Answers, type Exercise} from 'evenstride/core';

const ours = (id: string, as: string, name: string): Exercise => ({...catalogue.find(id)!, id: as, name});

export const bridge = ours('glute-bridge', 'our-bridge', 'Bridge, our way');
export const plank = ours('side-plank', 'our-plank', 'Plank, our way');
export const answers: Answers = {shoes: 'worn'};
export const keys = ['glute-bridge', 'side-plank', 'squat'];
