/** A question set in SQuAD's form, about places that do not exist. */
export const QUESTIONS = {
  version: "1.1",
  data: [
    {
      title: "Millford",
      paragraphs: [
        {
          context: "The bridge at Millford was built of oak in 1382. A flood carried it away in 1911.",
          qas: [
            {
              id: "1",
              question: "When was the bridge at Millford built?",
              answers: [
                { text: "1382", answer_start: 43 },
                { text: "in 1382", answer_start: 40 },
              ],
            },
            {
              id: "2",
              question: "What carried the bridge away?",
              answers: [{ text: "A flood", answer_start: 49 }],
              split: "report",
            },
            {
              id: "3",
              question: "Who built the bridge?",
              is_impossible: true,
              answers: [],
              kind: "near-topic",
            },
          ],
        },
        {
          context: "The market is held on Fridays. Cheese and wool are sold there.",
          qas: [
            {
              id: "4",
              question: "On which day is the market?",
              answers: [{ text: "Fridays", answer_start: 22 }],
            },
          ],
        },
      ],
    },
    {
      title: "Brim",
      paragraphs: [
        {
          context: "Storms close the harbour in winter. The lighthouse of Brim is of white granite.",
          qas: [
            {
              id: "5",
              question: "What is the lighthouse of Brim made of?",
              answers: [{ text: "white granite", answer_start: 65 }],
            },
          ],
        },
      ],
    },
  ],
};
