import {For, Show, createSignal} from 'solid-js';
import type {Assessment, Exercise, Routine} from 'evenstride';
import type {} from 'evenstride/solid';
import {answers, bridge, keys, plank} from './data';

export function App() {
  const [visible, setVisible] = createSignal(true);
  const [exercise, setExercise] = createSignal<Exercise | null>(bridge);
  const [assessment, setAssessment] = createSignal<Assessment>();
  const [routine, setRoutine] = createSignal<Routine>();
  const [order, setOrder] = createSignal(keys);
  const [heard, setHeard] = createSignal<readonly string[]>([]);
  const hear = (line: string) => setHeard((lines) => [...lines, line]);
  const context = () => {
    const found = assessment();
    return found && {assessment: found};
  };

  return (
    <>
      <button id="toggle" onClick={() => setVisible(!visible())}>Show or hide</button>
      <button id="change" onClick={() => setExercise(plank)}>Another exercise</button>
      <button id="clear" onClick={() => setExercise(null)}>No exercise</button>
      <button id="reverse" onClick={() => setOrder(order().toReversed())}>Turn the list round</button>
      <Show when={visible()}>
        <section id="stage">
          <imbalance-quiz
            id="quiz"
            self-tests="off"
            prop:answers={answers}
            on:imbalance-result={({detail}) => {
              setAssessment(detail.assessment);
              hear(`imbalance-result ${detail.assessment.status}`);
            }}
          />
          <exercise-card id="card" prop:exercise={exercise()} on:exercise-add={({detail}) => hear(`exercise-add ${detail.exerciseId}`)} on:evenstride-error={({detail}) => hear(`evenstride-error ${detail.code} ${detail.path}`)} />
          <routine-builder
            id="builder"
            for=""
            prop:assessment={assessment()}
            prop:routine={routine()}
            on:routine-change={({detail}) => {
              setRoutine(detail.routine);
              hear(`routine-change ${detail.routine.weeks.length}`);
            }}
          />
          <coaching-interest
            id="form"
            fields="email"
            prop:context={context()}
            on:coaching-lead={({detail}) => {
              detail.respondWith(Promise.resolve()); // or the promise of your own request
              hear(`coaching-lead ${detail.lead.email}`);
            }}
          />
          <exercise-card id="json-card" for="" attr:exercise={JSON.stringify(bridge)} />
        </section>
      </Show>
      <ul id="list">
        <For each={order()}>
          {(key) => (
            <li data-key={key}>
              <exercise-card exercise-id={key} />
              <imbalance-quiz for="" />
            </li>
          )}
        </For>
      </ul>
      <ol id="heard">
        <For each={heard()}>{(line) => <li>{line}</li>}</For>
      </ol>
    </>
  );
}

// @ts-expect-error An exercise is not a number.
export const wrong = () => <exercise-card prop:exercise={1} />;
// @ts-expect-error A routine has no colour.
export const unknown = () => <routine-builder on:routine-change={({detail}) => console.log(detail.routine.colour)} />;
