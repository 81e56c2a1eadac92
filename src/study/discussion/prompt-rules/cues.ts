import { isEnglishWord } from "../../../retrieval/english.js";
import type { PromptKind } from "./prompt.js";

/** What a kind of claim is known by: the words that English has for it. */
interface Rule {
  readonly kind: PromptKind;
  readonly cue: RegExp;
  /** What only looks like the cue. */
  readonly except?: RegExp;
  readonly fits?: (claim: string) => boolean;
  /** Whether it counts only where no relative clause or reported speech has begun. */
  readonly isMain?: boolean;
  /** How much there is to talk about; the best have 10. */
  readonly weight: number;
}

/** The kinds of claim that a sentence makes, none or several. */
export function rulesFor(claim: string): readonly Pick<Rule, "kind" | "weight">[] {
  // Only its first word has a capital that says nothing.
  const said = claim.slice(0, 1).toLowerCase() + claim.slice(1);
  return RULES.filter(({ cue, except, fits, isMain }) => {
    const at = said.search(cue);
    if (at < 0 || except?.test(said)) return false;
    return !(isMain && WITHIN.test(said.slice(0, at).replace(FRONT, ""))) && (fits?.(claim) ?? true);
  });
}

/** A clause before the main one. */
const FRONT = /^(?:if|when|while|although|though|because|since|as|where|whenever)\b[^,]*,\s/u;
const WITHIN = /\b(?:which|who|whose|whom|where|that|because|although|though|while|when|if)\b/u;

const PERHAPS = "(?:also |well |only |even |still |not |never )?";

const RULES: readonly Rule[] = [
  {
    kind: "opinion",
    cue: /\b(?:there (?:is|was|has been) (?:some |much |widespread |no )?(?:criticism|debate|concern|disagreement|consensus|dispute|controversy)|lament(?:s|ed)?|complain(?:s|ed)?|oppos(?:es?|ed)(?! (?:to|by))|object(?:s|ed) (?:to|that)|argu(?:es?|ed)|believe[sd]?|thinks?|thought|contend(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)? that|assert(?:s|ed)?|proposed? that|criticis(?:es?|ed)|criticiz(?:es?|ed)|accus(?:es?|ed)|condemn(?:s|ed)?|prais(?:es?|ed)|dismiss(?:es|ed)|regard(?:s|ed)? (?:\p{L}+ ){1,3}as|is (?:(?:widely |often |generally |sometimes )(?:seen|viewed)|(?:widely |often |generally )?(?:considered|regarded))|in (?:his|her|their) (?:view|opinion)|according to (?:some|many|critics)|(?:some|many|most|critics|supporters|opponents|defenders|scholars|historians|people) (?:\p{L}+ ){0,3}(?:say|argue|hold|claim|suggest|feel|see)|(?:often|widely|generally|usually|traditionally|sometimes|frequently) (?:regarded|considered|viewed|described|thought)|will (?:reply|object|argue|say))\b/u,
    except:
      /\b(?:did not|didn[’']t|never|nobody|no one|nothing) (?:had )?(?:yet )?(?:complain|thought|object|argue|believe)|thought (?:of|he|she|it|they)\b|was thought\b|is thought\b/u,
    weight: 8.5,
  },
  {
    kind: "report",
    cue: /\b(?:said(?! to)|says|(?:claim|report|stat|announc|estimat|conclud|suggest|reveal|found|show|indicat|warn|declar|not)(?:e?s|e?d)? that|(?:reports?|figures|studies|research|surveys?|polls?|evidence|investigations?|analys[ei]s) (?:\p{L}+ ){0,3}(?:show|suggest|claim|found|indicate|estimate)(?:s|ed)? that|according to|is (?:reported|claimed|estimated|rumou?red) to|was (?:said|reported|claimed|estimated|rumou?red) to|stud(?:y|ies) (?:\p{L}+ ){0,6}(?:found|examined|shows?|showed)|evidence (?:that|of|for|confirming)|estimated (?:at|that|to)|claim(?:s|ed) to have)\b/u,
    except:
      /\bsays (?:nothing|much|little|something)\b|\b(?:had|have|has|of|the|no|any|such) (?:\p{L}+ )?(?:claims|reports|notes|shows|states|estimates) that\b|according to [^,]{0,40} definition|according to (?:its|their|his|her|whether|how|the (?:number|size|type|rules?))\b/u,
    weight: 8,
  },
  {
    kind: "contrast",
    cue: /(?:, but|; but|\bbut (?:the|a|an|he|she|it|they|not|has|have|is|are|was|were|did|do|does|failed|only|in|on|to|with|\p{Lu})|, whereas|\b(?:although|though|unlike|in spite of|despite|even though|rather than|instead of|in contrast (?:to|with)|as opposed to|contrary to|on the other hand|nevertheless)|; however,|^while|, yet)\b/u,
    except:
      /\b(?:nothing|all|anything|none) but\b|\bas though\b|\bwhile (?:also )?\p{L}+ing\b|\bbut \p{L}+,|\bbut also\b|^while (?:en route|in|at|on|under)\b/u,
    weight: 8,
  },
  {
    // Often nothing more than "and".
    kind: "contrast",
    cue: /, while\b/u,
    except: /\bwhile (?:also )?\p{L}+ing\b/u,
    weight: 5,
  },
  {
    kind: "reason",
    cue: /\b(?:because|due (?:mainly |largely |partly |in part )?to|owing to|thanks to|as a (?:result|consequence) of|(?:is|was|are|were) (?:partly |mainly |largely )?caused by|in response to|on account of|stem(?:s|med)? from|result(?:s|ed)? from|for this reason|on the grounds)\b/u,
    weight: 8,
  },
  {
    kind: "consequence",
    cue: /\b(?:led to|leads? to|leading to|result(?:s|ed|ing) in|caus(?:es|ed|ing)(?! (?:by|of)\b)|gave rise to|gives rise to|prompted|, so (?!that|far|on|much|as|called)|forced (?:\p{L}+ ){1,4}to|trigger(?:s|ed)|so that|so (?:\p{L}+) that|brought about|contribut(?:es?|ed) to|allow(?:s|ed) (?:\p{L}+ ){1,3}to|enabl(?:es?|ed) (?:\p{L}+ ){1,3}to|meant that|means that)\b/u,
    except: /\bthe cause\b|\bcause[sd]? (?:celebre|of action)/u,
    weight: 7.5,
  },
  {
    kind: "hedge",
    cue: new RegExp(
      `\\b(?:(?:may|could|might) ${PERHAPS}have|might ${PERHAPS}be|perhaps|possibly|probably|allegedly|apparently|seem(?:s|ed)? (?:to|that|likely)|appear(?:s|ed)? to (?:be|have)|likely|unlikely|unclear|uncertain|unknown|not known|reportedly|supposedly|presumably|suspected|(?:is|are|was|were|remain(?:s|ed)?|been) (?:\\p{L}+ ){0,2}(?:controversial|debated|disputed))\\b`,
      "u",
    ),
    except: /\bless likely|more likely|most likely to\b/u,
    weight: 8,
  },
  {
    kind: "prediction",
    isMain: true,
    cue: /\b(?:will(?! (?:of|and|to)\b)|(?:is|are) (?:expected|set|going|predicted|projected|planned) to|in the (?:near )?future|by 20[3-9]\d)\b/u,
    except:
      /\bwill (?:not )?(?:reply|object|argue|say|be (?:called|returned|used|ignored)|cache|return|throw|block|refuse|cause|get|see|need)\b|\b(?:free|good|last|own|the|his|her|their|a) will\b|\bever will\b|\b(?:if|when|would)\b/u,
    weight: 8,
  },
  {
    kind: "demand",
    isMain: true,
    cue: /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|(?:is|are) (?:required|obliged|forbidden|not allowed|supposed) to|(?:is|are) necessary|recommend(?:s|ed)?|advis(?:es?|ed)|it is (?:better|best|worthwhile|advisable) to)\b/u,
    except: /\bmust have\b|\bshould have\b/u,
    weight: 7.5,
  },
  {
    kind: "aim",
    isMain: true,
    cue: /\b(?:in order to|so as to|aim(?:s|ed|ing)? (?:to|at)|in an (?:attempt|effort) to|attempted to|sought to|seeks? to|intended to|with the (?:aim|goal|intention|purpose) of|(?:goal|aim|purpose|objective|intention|task) (?:of \p{L}+ |of the \p{L}+ )?(?:is|was|were|are) to|tr(?:y|ies|ied) to|hop(?:es?|ed) to|wants? to|wanted to|meant to)\b/u,
    except: /\b(?:that|which|who) (?:\p{L}+ ){0,6}(?:seeks?|aims?|wants?|tr(?:y|ies)) /u,
    weight: 7,
  },
  {
    kind: "comparison",
    cue: /\b(?:(?:more|less|fewer|better|worse|rather|\p{L}{3,}er) (?:\p{L}+ ){0,4}than(?! (?:a |one |two |three |four |five |ten |half )?(?:\d|million|hundred|thousand|year|month|half))|compared (?:to|with)|similar to|resembl(?:es?|ed)|equivalent to|twice (?:as|the)|as \p{L}+ as(?! \d))\b/u,
    except: /\b(?:rather than|other than|as (?:well|soon|long|far|much|many) as)\b/u,
    weight: 7,
  },
  {
    kind: "rank",
    cue: /\b(?:the|its|their|his|her|world's|\p{L}+'s|\p{L}+’s) (?:\p{L}+[- ]){0,2}?(?:largest|biggest|greatest|highest|oldest|best|worst|smallest|fastest|busiest|tallest|longest|deadliest|richest|poorest|strongest|most (?!recent\b)\p{Ll}+(?<!ly)|(?:most|least) \p{Ll}+)\b|\bone of the (?:first|most|few|best|largest|greatest|main|major)\b/u,
    except: /\bmost of\b|\bat the (?:latest|earliest|best|worst)\b/u,
    weight: 7.1,
  },
  {
    kind: "sweeping",
    cue: /^(?:all|every|no|none of|not one)\b(?! of (?:it|them|this))|\b(?:everyone|everybody|always|entirely|completely|no one|nobody|nothing(?! (?:about|but|of|to do))|never|the only|without exception|throughout history)\b/u,
    except:
      /^some\b|\b(?:not all|in all|at all|after all|all but|every (?:\d|two|three|four|five|ten|other|few|year)|first of all|all-|if any|overall|total)\b|\d/u,
    weight: 6.5,
  },
  {
    kind: "evidence",
    isMain: true,
    cue: /\b(?:important|major|significant(?:ly)?|crucial|a key|key to|central(?= (?:to|role|part|figure))|essential|fundamental(?! rights)|decisive|remarkabl[ey]|successful(?:ly)?|influential|popular|powerful|dominant|widely|increasingly|highly(?!-| qualified)|strong(?:ly)?|effective(?:ly)?|serious(?:ly)?|greatly|rapidly|dramatically|dangerous|difficult|impossible|obvious(?:ly)?|hardly|(?:leading|large|vital) (?:role|part) in|impact on|influence on|influence[sd](?! by)|renowned|(?<!(?:his|her|its|their|the) )famous|talented|simple|easily|efficient(?:ly)?|reliable|elegant|useful|valuable|superior|notable|extremely|considerable|deficient|unnecessary|wrong|useless)\b/u,
    weight: 7,
  },
  {
    kind: "habit",
    isMain: true,
    cue: /\b(?:generally|usually|often|typically|frequently|rarely|commonly|normally|in most cases|tends? to|most \p{Ll}+s (?:are|have|do|can|were|had)|many \p{Ll}+s (?:are|have|do|can))\b/u,
    except:
      /\b(?:was|were|had|did|once)\b|(?:ly|often) (?:called|abbreviated|known|associated|referred|used|available|enabled)\b/u,
    weight: 6.4,
  },
  {
    kind: "decision",
    isMain: true,
    cue: /\b(?:decid(?:es?|ed)|cho(?:se|osen?|oses)|refus(?:es?|ed)|order(?:ed|s) (?:\p{L}+ ){1,4}to|agree[sd]? to|demand(?:s|ed)|bann?ed|prohibited|reject(?:s|ed)|declin(?:es?|ed) to(?! (?:say|comment|answer))|invaded|surrendered|resigned|abandoned|withdrew|voted|signed|outlawed|abolished|permitted|opted|appointed(?! to)|approved|rebuilt|expelled|declared|granted|promised)\b/u,
    weight: 6.5,
  },
  {
    kind: "definition",
    cue: /^(?:(?:The|A|An) )?(?:[\p{L}'’-]+ ){1,4}(?:is|are) (?:an?|the (?:\p{L}+ )?(?:process|study|practice|ability|act|art|idea|name|term|theory|branch|state|part|system|set|use)|one of)\b|\b(?:(?:is|are|was|were) (?:also |often |commonly |sometimes )?(?:called|known as|defined as|termed|referred to as)|refers? to (?:the|an?)\b|consists? of|means(?! that))\b/iu,
    except:
      /^(?:for|there|it|one|both|among|since|as|if|when|while|although|because|that|what|in|at|on|who)\b/u,
    fits: (claim) => isEnglishWord((/^(?:(?:The|An?) )?([\p{L}’'-]+)/u.exec(claim)?.[1] ?? "").toLowerCase()),
    weight: 6,
  },
  {
    kind: "change",
    isMain: true,
    cue: /\b(?:declined|decreased|rose|risen|fell|fallen|grew|grown|increased|dropped|shrank|changed|moved|shifted) from [^,]+ to\b/u,
    weight: 7.8,
  },
  {
    kind: "condition",
    cue: /^(?:if|unless|as long as|whenever)\b|(?:,| only) if |\b(?:unless|provided that|, provided|as long as|depend(?:s|ed)? (?:up)?on|only when|on (?:the )?condition that)\b/u,
    except:
      /\b(?:as if|even if|^if (?:you|we|one) (?:need|want|are|would|like|prefer)|what if|asked if|if (?:any|not))\b/u,
    weight: 6.8,
  },
  {
    kind: "possibility",
    isMain: true,
    cue: /\b(?:(?:you|we|one|users|people|citizens|teachers|members|students|scientists|developers|anyone|\p{L}+ists|[Pp]rograms) can(?! not)|can (?:also |now |even |easily |then )*be (?:used|combined|applied|employed|adapted|extended|reused|replaced|added|shared|exchanged|disabled|configured|changed)|lets? (?:you|users|people|one)|mak(?:es|ing) it possible)\b/u,
    except: /\bcan (?:only|no|hardly|also be (?:called|known))\b|\b(?:only if|unless)\b/u,
    weight: 5.4,
  },
  {
    kind: "change",
    isMain: true,
    cue: /\b(?<!to )(?:became|becomes|(?:has|have|had) become|grew|grown|increas(?:es?|ed)|declin(?:es?|ed)(?! to)|decreas(?:es?|ed)|fell|rose|risen|no longer|replac(?:es?|ed)|transform(?:s|ed)|shifted|turned into|expanded|reduced|introduced|since then|began to|ended|ceased|gained|(?<!the |not )lost(?! on)|evolved|moved|emerged)\b/u,
    except:
      /\brose (?:high|from|to positions)\b|\bmoved (?:to|into) different\b|\bfell (?:in love|under|within|on)\b/u,
    weight: 6.2,
  },
  {
    kind: "example",
    cue: /\b(?:for example|for instance|such as|e\.g\.|(?:one|an) example|examples (?:are|include|of))\b/u,
    weight: 6,
  },
  {
    kind: "figure",
    isMain: true,
    cue: /(?:\d%|\d (?:percent|per cent|million|billion|trillion)|\b(?:percent|per cent|million|billion|hundreds|thousands|millions|two thirds|half of|a (?:third|quarter|fifth|tenth) of|a majority of)\b|[$£€]\s?\d|\b\d{1,3}(?:,\d{3})+\b)/u,
    except: /\b100%|\(see\b/u,
    weight: 6,
  },
  {
    kind: "denial",
    isMain: true,
    cue: /\b(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|would) (?:also )?not|cannot|didn't|doesn't|isn't|wasn't|couldn't|won't|never|neither|no longer|without (?:any|a)|nor)\b/u,
    except: /\bnot only\b|\bnot known\b|\b(?:called|known as)\b/u,
    weight: 5,
  },
];
