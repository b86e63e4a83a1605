import {HearthConversation, HearthKeyPoints, HearthQuote, HearthStory} from 'hearth-widgets/react';
import {renderHtml} from 'hearth-widgets/server';
import {useState} from 'react';
import {LEAD, STORIES, storyAt} from '../../stories.ts';

const LEAD_HTML = {__html: renderHtml(LEAD)};

export const App = () => {
  const [place, setPlace] = useState(0);
  const [stories, setStories] = useState(STORIES);
  const [isBrief, setBrief] = useState(false);
  const [isMounted, setMounted] = useState(true);
  const [log, setLog] = useState<readonly string[]>([]);
  const tell = (line: string): void => setLog((lines) => [...lines, line]);
  const story = storyAt(place);

  return (
    <main>
      <button id="next" onClick={() => setPlace(place + 1)}>
        next
      </button>
      <button id="reverse" onClick={() => setStories([...stories].reverse())}>
        reverse
      </button>
      <button id="brief" onClick={() => setBrief(!isBrief)}>
        brief
      </button>
      <button id="toggle" onClick={() => setMounted(!isMounted)}>
        toggle
      </button>
      <pre id="log">{log.join('\n')}</pre>
      <div id="lead" dangerouslySetInnerHTML={LEAD_HTML} />
      <section id="list">
        {stories.map((item) => (
          <HearthStory
            key={item.id}
            id={item.id}
            story={item}
            depth={isBrief ? 'glance' : 'full'}
            theme="dark"
            onHearthExpand={({depth}) => tell(`expand ${depth}`)}
          />
        ))}
      </section>
      {isMounted && (
        <section id="parts">
          <HearthConversation
            id="talk"
            story={story}
            reveal="step"
            label={`On ${story.id}`}
            onHearthReady={(event) => tell(`ready ${event.door} ${event.currentTarget.id}`)}
            onHearthTurn={({index, speaker}) => tell(`turn ${index} ${speaker}`)}
          />
          <HearthKeyPoints
            id="points"
            story={story}
            ordered={isBrief}
            headingLevel={isBrief ? 4 : 5}
            variant="cards"
            onHearthLink={(event) => {
              event.preventDefault();
              tell(`link ${event.href}`);
            }}
          />
          <HearthQuote id="quote">
            <blockquote>{story.quote.text}</blockquote>
          </HearthQuote>
        </section>
      )}
    </main>
  );
};
