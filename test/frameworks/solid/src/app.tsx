import 'hearth-widgets/solid';
import {renderHtml} from 'hearth-widgets/server';
import {createSignal, For, Show} from 'solid-js';
import {LEAD, STORIES, storyAt} from '../../stories.ts';

const LEAD_HTML = renderHtml(LEAD);

export const App = () => {
  const [place, setPlace] = createSignal(0);
  const [stories, setStories] = createSignal(STORIES);
  const [isBrief, setBrief] = createSignal(false);
  const [isMounted, setMounted] = createSignal(true);
  const [log, setLog] = createSignal<readonly string[]>([]);
  const tell = (line: string): unknown => setLog((lines) => [...lines, line]);
  const story = () => storyAt(place());

  return (
    <main>
      <button id="next" onClick={() => setPlace(place() + 1)}>
        next
      </button>
      <button id="reverse" onClick={() => setStories([...stories()].reverse())}>
        reverse
      </button>
      <button id="brief" onClick={() => setBrief(!isBrief())}>
        brief
      </button>
      <button id="toggle" onClick={() => setMounted(!isMounted())}>
        toggle
      </button>
      <pre id="log">{log().join('\n')}</pre>
      <div id="lead" innerHTML={LEAD_HTML} />
      <section id="list">
        <For each={stories()}>
          {(item) => (
            <hearth-story
              id={item.id}
              prop:story={item}
              depth={isBrief() ? 'glance' : 'full'}
              theme="dark"
              on:hearth-expand={({depth}) => tell(`expand ${depth}`)}
            />
          )}
        </For>
      </section>
      <Show when={isMounted()}>
        <section id="parts">
          <hearth-conversation
            id="talk"
            prop:story={story()}
            reveal="step"
            label={`On ${story().id}`}
            on:hearth-ready={(event) => tell(`ready ${event.door} ${event.currentTarget.id}`)}
            on:hearth-turn={({index, speaker}) => tell(`turn ${index} ${speaker}`)}
          />
          <hearth-key-points
            id="points"
            prop:story={story()}
            prop:ordered={isBrief()}
            heading-level={isBrief() ? 4 : 5}
            variant="cards"
            on:hearth-link={(event) => {
              event.preventDefault();
              tell(`link ${event.href}`);
            }}
          />
          <hearth-quote id="quote">
            <blockquote>{story().quote.text}</blockquote>
          </hearth-quote>
        </section>
      </Show>
    </main>
  );
};
