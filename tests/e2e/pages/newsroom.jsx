/* A news page drawn by React, as many sites are: the article's nodes come and go under the reader's eyes. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const FIRST = [
  'BRUSSELS – The leaders of the NATO countries met in Brussels on Monday. It was the first summit of the alliance for Joe Biden as President of the United States, and the last for German Chancellor Angela Merkel.',
  'Secretary General Jens Stoltenberg, who chaired the meeting, said before it that the alliance must look at the challenges of the coming decade. Stoltenberg has led NATO since October 2014.',
  'French President Emmanuel Macron and the Prime Minister of Canada, Justin Trudeau, came from the Group of Seven summit in Cornwall, which had ended on Sunday. Macron has asked for years for a debate about the purpose of the alliance.',
  'The thirty countries agreed on a plan that is named after the year 2030. It speaks of common funding, of new technologies and of the effects of a changing climate on security, and a new strategic concept is to follow at the next summit.',
];

const LATER =
  'Italy was represented by its Prime Minister, Mario Draghi. Draghi has led the government in Rome since February 2021, and before that he was the president of the European Central Bank for eight years.';

function Newsroom() {
  const [edition, setEdition] = useState(0);
  const [paragraphs, setParagraphs] = useState(FIRST);
  return (
    <main>
      <p>
        <button type="button" id="redraw" onClick={() => setEdition(edition + 1)}>
          Redraw
        </button>
        <button type="button" id="later" onClick={() => setParagraphs([FIRST[0], LATER, ...FIRST.slice(1)])}>
          Later
        </button>
        <button type="button" id="first" onClick={() => setParagraphs(FIRST)}>
          First
        </button>
      </p>
      {/* The key makes React throw every node of the article away and build new ones. */}
      <article key={edition}>
        <h1>NATO leaders meet in Brussels</h1>
        <time dateTime="2021-06-14">14 June 2021</time>
        {paragraphs.map(text => (
          <p key={text}>{text}</p>
        ))}
      </article>
    </main>
  );
}

createRoot(document.querySelector('#root')).render(<Newsroom />);
