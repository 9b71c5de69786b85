import {useState} from 'preact/hooks';
import type {Assessment, Exercise, Routine} from 'evenstride';
import type {} from 'evenstride/preact';
import {answers, bridge, keys, plank} from './data';

export function App() {
  const [visible, setVisible] = useState(true);
  const [exercise, setExercise] = useState<Exercise | null>(bridge);
  const [assessment, setAssessment] = useState<Assessment>();
  const [routine, setRoutine] = useState<Routine>();
  const [order, setOrder] = useState(keys);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (line: string) => setHeard((lines) => [...lines, line]);

  return (
    <>
      <button id="toggle" onClick={() => setVisible(!visible)}>Show or hide</button>
      <button id="change" onClick={() => setExercise(plank)}>Another exercise</button>
      <button id="clear" onClick={() => setExercise(null)}>No exercise</button>
      <button id="reverse" onClick={() => setOrder(order.toReversed())}>Turn the list round</button>
      {visible && (
        <section id="stage">
          <imbalance-quiz
            id="quiz"
            self-tests="off"
            answers={answers}
            onimbalance-result={({detail}) => {
              setAssessment(detail.assessment);
              hear(`imbalance-result ${detail.assessment.status}`);
            }}
          />
          <exercise-card id="card" exercise={exercise} onexercise-add={({detail}) => hear(`exercise-add ${detail.exerciseId}`)} onevenstride-error={({detail}) => hear(`evenstride-error ${detail.code} ${detail.path}`)} />
          <routine-builder
            id="builder"
            for=""
            assessment={assessment}
            routine={routine}
            onroutine-change={({detail}) => {
              setRoutine(detail.routine);
              hear(`routine-change ${detail.routine.weeks.length}`);
            }}
          />
          <coaching-interest
            id="form"
            fields="email"
            context={assessment && {assessment}}
            oncoaching-lead={({detail}) => {
              detail.respondWith(Promise.resolve()); // or the promise of your own request
              hear(`coaching-lead ${detail.lead.email}`);
            }}
          />
          {/* Text is read as JSON, whether the module came before or comes after. */}
          <exercise-card id="json-card" for="" exercise={JSON.stringify(bridge)} />
        </section>
      )}
      <ul id="list">
        {order.map((key) => (
          <li key={key} data-key={key}>
            <exercise-card exercise-id={key} />
            <imbalance-quiz for="" />
          </li>
        ))}
      </ul>
      <ol id="heard">
        {heard.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </>
  );
}

// @ts-expect-error An exercise is not a number.
export const wrong = <exercise-card exercise={1} />;
// @ts-expect-error A routine has no colour.
export const unknown = <routine-builder onroutine-change={({detail}) => console.log(detail.routine.colour)} />;
