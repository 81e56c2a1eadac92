import { agendaPanelComponents } from "./agenda-panel.js";
import { agendaPromptComponents } from "./agenda-prompts.js";
import { answerDelete } from "./answer-delete.js";
import { answerPassages } from "./answer-passages.js";
import { answerReport } from "./answer-report.js";
import { answerShare } from "./answer-share.js";
import { answerVotes } from "./answer-votes.js";
import { articlePages } from "./articles.js";
import { caseComponents } from "./cases.js";
import type { Component, Components } from "./component.js";
import { discussAsk } from "./discuss-ask.js";
import { discussFloor } from "./discuss-floor.js";
import { discussMore } from "./discuss-more.js";
import { discussPolls } from "./discuss-polls.js";
import { discussStrike } from "./discuss-strike.js";
import { discussTranscript } from "./discuss-transcript.js";
import { discussWalk } from "./discuss-walk.js";
import { forgetButtons } from "./forget.js";
import { hiddenComponents } from "./hidden.js";
import { lookingButtons } from "./looking.js";
import { passagePages } from "./passage.js";
import { reviewButtons } from "./review-buttons.js";
import { reviewChoose } from "./review-choose.js";
import { reviewEdit } from "./review-edit.js";
import { searchPages } from "./search.js";
import { settingsComponents } from "./settings.js";
import { similarAnswer } from "./similar.js";
import { openQuestions } from "./stats.js";
import { verifiedAnswers } from "./verified-answers.js";

const all: Components = {
  ...lookingButtons,
  ...answerPassages,
  ...answerVotes,
  ...answerReport,
  ...answerDelete,
  ...answerShare,
  ...similarAnswer,
  ...settingsComponents,
  ...caseComponents,
  ...hiddenComponents,
  ...passagePages,
  ...searchPages,
  ...articlePages,
  ...forgetButtons,
  ...reviewButtons,
  ...reviewChoose,
  ...reviewEdit,
  ...verifiedAnswers,
  ...agendaPanelComponents,
  ...agendaPromptComponents,
  ...discussTranscript,
  ...discussWalk,
  ...discussFloor,
  ...discussPolls,
  ...discussAsk,
  ...discussMore,
  ...discussStrike,
  ...openQuestions,
};

/** Every button, select menu and form, by the action in its custom_id. */
export const components: ReadonlyMap<string, Component> = new Map(Object.entries(all));
