// made by npm run generate from contracts/admin.yaml
export interface paths {
    readonly "/_payerbox/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the sandbox is up, and what it holds */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The scenarios that can be played */
        readonly get: operations["scenarios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/scenarios/reload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the scenario files anew
         * @description Takes all of them over at once; when anything is wrong with one, nothing changes. Stories go on with the scenarios that they began with.
         */
        readonly post: operations["reloadScenarios"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The worlds that are open, and the limits that hold */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * A world in numbers
         * @description Opens it when it is not open yet.
         */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget a world
         * @description The next call for it finds a new one.
         */
        readonly delete: operations["deleteWorld"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/fork": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Copy a world at this instant
         * @description What happens in one from then on does not happen in the other. The copy draws its ids and numbers as the original would; a world that is called like the copy gives way.
         */
        readonly post: operations["fork"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/scenarios/{name}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The name of the scenario. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin a scenario, and learn how to ask for its claims
         * @description What the scenario leaves open about people is made up from the seed of the world.
         */
        readonly post: operations["startScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** What time it is in a world */
        readonly get: operations["getClock"];
        /**
         * Move the clock to an instant, change its rate, or both
         * @description Every step that falls due on the way is played at its own moment.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock on by a duration
         * @description Every step that falls due on the way is played at its own moment.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/step": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Play the next step of a story by hand
         * @description Whatever the step waits for, it is played now. Without a body, the story is the latest that has a step left.
         */
        readonly post: operations["step"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin a world anew
         * @description Everything in it is forgotten. What the body does not name is as the sandbox was started with.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** The faults that wait for calls */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Arm a fault
         * @description From now on it strikes the calls that it is for, until it is used up, over or disarmed. Of several, the one that was armed first strikes a call. The words are those of a scenario's step (docs/scenarios.md).
         */
        readonly post: operations["armFault"];
        /** Disarm all faults */
        readonly delete: operations["disarmFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/faults/{fault}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the fault. */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Disarm a fault */
        readonly delete: operations["disarmFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** The claims of a world, the one that moved last first */
        readonly get: operations["listClaims"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/payers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** The payers that can be asked, and how they behave */
        readonly get: operations["listPayers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/payers/{payer}/behaviors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the payer, or an alias. */
                readonly payer: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say how a payer behaves in a world from now on
         * @description Takes the place of what was said before; an empty list makes the payer an ordinary one. Stories may add habits for their own claims. Stedi and Optum ask the payer; Taiga does not.
         */
        readonly put: operations["setPayerBehaviors"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/journal.ndjson": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * The calls that a world answered, one JSON a line
         * @description All that are still remembered, unless a limit is named.
         */
        readonly get: operations["journalLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/journal.har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * The calls that a world answered, as an HTTP archive (HAR 1.2)
         * @description All that are still remembered, unless a limit is named; masked, so that there are neither headers nor sizes. The host is one that there is not.
         */
        readonly get: operations["journalHar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/journal/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whether calls came as often as they should
         * @description Answers as soon as no further call could change it, and at the end of `within` in real time at the latest, so that a late call is no flake.
         */
        readonly post: operations["verifyCalls"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** What the client of a world has met */
        readonly get: operations["coverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/lint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** What the client of a world does and should not */
        readonly get: operations["lint"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * The calls that a world answered lately
         * @description A world begins with an empty journal: also one that was reset, dropped and opened anew, or copied. Calls that opened no world, since their credential was unknown, are in no journal.
         */
        readonly get: operations["journal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the calls that a world answered
         * @description The world itself stays as it is.
         */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/journal/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the call. */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        /**
         * One call, and why it was answered so
         * @description Which claims it found, or which were near and what kept them from being found; which steps it played; and what came next. Claims are shown as they are, values of the request are not.
         */
        readonly get: operations["explainCall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description RFC 3339, UTC, milliseconds.
         * @example 2026-04-01T18:30:00.000Z
         */
        readonly Timestamp: string;
        /**
         * @description A calendar day, CCYYMMDD.
         * @example 20260401
         */
        readonly Day: string;
        /**
         * @description US dollars as decimal text; whole dollars carry no decimals.
         * @example 238.44
         */
        readonly Amount: string;
        /**
         * @description Where a claim stands.
         * @enum {string}
         */
        readonly Stage: "drafted" | "coded" | "submitted" | "received" | "accepted" | "rejected" | "in-process" | "pended" | "in-review" | "provider-information-requested" | "patient-information-requested" | "on-hold" | "information-requested" | "awaiting-payment" | "paid" | "denied" | "revised";
        /** @description What is up. */
        readonly Health: {
            /**
             * @description Always ok; a sandbox that is not says nothing.
             * @constant
             */
            readonly status: "ok";
            /** @description The version of payerbox. */
            readonly version: string;
            /** @description How many worlds were opened. */
            readonly worlds: number;
            /** @description How many scenarios can be played. */
            readonly scenarios: number;
            /** @description How it went when the scenario files were read last; absent where there are none. */
            readonly reload?: components["schemas"]["Reload"];
        };
        /** @description How it went when the scenario files were read anew. */
        readonly Reload: {
            /** @description How often that was since the start. */
            readonly readings: number;
            /** @description What keeps them from being taken over; then all scenarios are as before. Empty when they were. */
            readonly problems: readonly components["schemas"]["ScenarioProblem"][];
        };
        /** @description One thing that is wrong with a scenario file. */
        readonly ScenarioProblem: {
            /**
             * @description Which kind of mistake it is.
             * @example UNKNOWN_STAGE
             */
            readonly code: string;
            /** @description The file. */
            readonly file: string;
            /** @description The line. */
            readonly line: number;
            /** @description The column. */
            readonly column: number;
            /** @description What is wrong. */
            readonly message: string;
        };
        /** @description Scenario files that were taken over. */
        readonly ReloadedScenarios: {
            /** @description How many scenarios can be played now. */
            readonly scenarios: number;
            /** @description Those that are new, gone or different. */
            readonly changed: readonly string[];
        };
        /** @description The scenarios that can be played. */
        readonly ScenarioList: {
            /** @description In the order in which they were loaded. */
            readonly scenarios: readonly components["schemas"]["Scenario"][];
        };
        /** @description A story that can be played. */
        readonly Scenario: {
            /** @description The name to start it by; a member id `SBX-<name>-…` starts it as well. */
            readonly name: string;
            /** @description What happens in it. */
            readonly summary: string;
            /** @description The claims in it; the first is the session's. */
            readonly roles: readonly string[];
            /** @description What happens, in order. */
            readonly steps: readonly components["schemas"]["Step"][];
        };
        /** @description One thing that happens in a story. */
        readonly Step: {
            /**
             * @description What it waits for, counted from the step before.
             * @example after 14d
             * @example after 2 polls
             * @example by hand
             */
            readonly when: string;
            /**
             * @description What it does.
             * @example visit becomes paid
             */
            readonly does: string;
        };
        /** @description How the story begins. */
        readonly Start: {
            /**
             * @description The ways that it goes, by the names of its branches; the seed of the world draws where nothing is said.
             * @example {
             *       "outcome": "denied"
             *     }
             */
            readonly outcomes?: {
                readonly [key: string]: string;
            };
        };
        /** @description A story that began, and how to ask for its claims. */
        readonly StartedRun: {
            /** @description The world it plays in. */
            readonly world: string;
            /** @description The scenario it follows. */
            readonly scenario: string;
            /** @description The id to play its steps by. */
            readonly run: string;
            /** @description The session that Taiga's API knows. */
            readonly sessionId?: string;
            /** @description Its claims, one for each part. */
            readonly claims: readonly components["schemas"]["RoleClaim"][];
            /** @description Requests that concern the whole story. */
            readonly requests: {
                /** @description Asks Taiga for the session. */
                readonly taiga?: components["schemas"]["SampleRequest"];
                /** @description Fetches the token that Optum asks for. */
                readonly optumToken: components["schemas"]["SampleRequest"];
            };
        };
        /** @description A claim in its part. */
        readonly RoleClaim: {
            /** @description The part it plays. */
            readonly role: string;
            /** @description The claim. */
            readonly claim: components["schemas"]["Claim"];
            /** @description Requests that ask for this claim as the vendors recommend, by payer, provider, member and date. */
            readonly requests: {
                /** @description Asks Taiga for the session of this claim. */
                readonly taiga?: components["schemas"]["SampleRequest"];
                /** @description Asks Stedi for the claim. */
                readonly stedi: components["schemas"]["SampleRequest"];
                /** @description Asks Optum for the claim; put the token in its Authorization header. */
                readonly optum: components["schemas"]["SampleRequest"];
            };
        };
        /** @description A request ready to be sent to the sandbox. */
        readonly SampleRequest: {
            /**
             * @description HTTP method.
             * @enum {string}
             */
            readonly method: "GET" | "POST";
            /** @description The path at the sandbox and at the vendor. */
            readonly path: string;
            /** @description Headers to send. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description JSON to send. */
            readonly body?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A world's clock. */
        readonly Clock: {
            /** @description Whose clock it is. */
            readonly world: string;
            /** @description What time it is. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description How fast it runs; 0 stands still and 1 is real time. */
            readonly rate: number;
        };
        /** @description Where the clock moves to and how fast it runs from there. */
        readonly ClockSetting: {
            /**
             * @description A date or RFC 3339 timestamp, UTC when it names no zone; not before the present.
             * @example 2026-04-15T12:00:00Z
             */
            readonly now?: string;
            /** @description 0 stands still; 1 is real time. */
            readonly rate?: number;
        };
        /** @description How far the clock moves on. */
        readonly Advance: {
            /**
             * @description A duration in days, hours, minutes, seconds and milliseconds.
             * @example 14d
             * @example 13d16h30m
             * @example 90s
             */
            readonly by: string;
        };
        /** @description Which story moves. */
        readonly StepChoice: {
            /** @description The id of the story. */
            readonly run?: string;
            /** @description The id of the session that began the story. */
            readonly session?: string;
        };
        /** @description The step that was played. */
        readonly AppliedStep: {
            /** @description The world it was played in. */
            readonly world: string;
            /** @description The story it belongs to. */
            readonly run: string;
            /** @description The scenario that the story follows. */
            readonly scenario: string;
            /** @description What was played. */
            readonly played: components["schemas"]["Step"];
            /** @description How many steps are left, by the longest way to the end. */
            readonly left: number;
            /** @description The claims of the story as they now stand, one for each part. */
            readonly claims: readonly components["schemas"]["RunClaim"][];
        };
        /** @description A claim in its part, as it now stands. */
        readonly RunClaim: {
            /** @description The part it plays. */
            readonly role: string;
            /** @description The claim. */
            readonly claim: components["schemas"]["Claim"];
        };
        /** @description How the world begins. */
        readonly Beginning: {
            /**
             * @description `real`, `frozen` or `<n>x`, with `@<instant>` behind the latter two to start elsewhere than now.
             * @example frozen@2026-04-01T18:30:00Z
             * @example 60x
             */
            readonly clock?: string;
            /** @description What everything made up is made from. */
            readonly seed?: number;
            /** @description The scenario that a session follows when nothing else names one. */
            readonly scenario?: string;
            /**
             * @description Which edition of Stedi's API the world speaks.
             * @enum {string}
             */
            readonly stediEdition?: "2025-01" | "2026-08";
            /**
             * @description Whether Optum answers from the world or with its own sandbox's predefined answers.
             * @enum {string}
             */
            readonly optumProfile?: "live" | "sandbox";
        };
        /** @description The worlds of a sandbox. */
        readonly WorldList: {
            /** @description In the order of opening. */
            readonly worlds: readonly components["schemas"]["World"][];
            /** @description What there may be at most. */
            readonly limits: components["schemas"]["Limits"];
        };
        /** @description How much the sandbox holds; what is not named has no limit. */
        readonly Limits: {
            /** @description How many worlds. */
            readonly worlds?: number;
            /** @description How many bytes the log of one world takes, about. */
            readonly bytes?: number;
            /** @description Real milliseconds after which a world that nobody asked for is dropped. */
            readonly idle?: number;
        };
        /** @description A world that is no more. */
        readonly DeletedWorld: {
            /** @description Its name. */
            readonly deleted: string;
        };
        /** @description How the copy is called. */
        readonly Fork: {
            /**
             * @description Its name.
             * @example before-the-appeal
             */
            readonly as: string;
        };
        /** @description A world as it stands. */
        readonly World: {
            /** @description Its name. */
            readonly world: string;
            /** @description The key that opens it at Taiga and Stedi, and the client id at Optum. */
            readonly credential: string;
            /** @description How many claims it holds, with those that every world begins with. */
            readonly claims: number;
            /** @description How many sessions Taiga knows in it. */
            readonly sessions: number;
            /** @description How many stories were begun in it. */
            readonly runs: number;
            /** @description How many events its log holds. */
            readonly events: number;
            /** @description How many bytes that takes, about. */
            readonly bytes: number;
            /** @description What time it is. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description How fast its clock runs. */
            readonly rate: number;
            /** @description What everything made up is made from. */
            readonly seed: number;
            /** @description The scenario that a session follows when nothing else names one. */
            readonly scenario: string;
            /**
             * @description Which edition of Stedi's API it speaks.
             * @enum {string}
             */
            readonly stediEdition: "2025-01" | "2026-08";
            /**
             * @description How Optum answers.
             * @enum {string}
             */
            readonly optumProfile: "live" | "sandbox";
        };
        /** @description Faults that wait for calls. */
        readonly FaultList: {
            /** @description In the order of arming. */
            readonly faults: readonly components["schemas"]["ArmedFault"][];
        };
        /** @description A fault that waits for calls. */
        readonly ArmedFault: {
            /**
             * @description The id to disarm it by.
             * @example fault-0
             */
            readonly id: string;
            /**
             * @description What it does, in words.
             * @example stedi.* fails with 503 twice
             */
            readonly does: string;
            /** @description When it was armed. */
            readonly armed: components["schemas"]["Timestamp"];
            /** @description When it is over; absent when nothing says so. */
            readonly until?: components["schemas"]["Timestamp"];
            /** @description How many calls it still breaks; absent when nothing says so. */
            readonly remaining?: number;
            /** @description How many calls it broke. */
            readonly applied: number;
            /** @description How many calls its rate, its count or its chance let pass. */
            readonly skipped: number;
            /** @description The fault as it was armed. */
            readonly fault: components["schemas"]["Fault"];
        };
        /** @description Faults that strike nobody any more. */
        readonly DisarmedFaults: {
            /** @description Their ids. */
            readonly disarmed: readonly string[];
        };
        /** @description What goes wrong, and for which calls. All of what is said must hold. */
        readonly Fault: {
            /**
             * @description The operation whose calls it breaks, or all of an API.
             * @enum {string}
             */
            readonly on: "taiga.onboardProvider" | "taiga.submitSession" | "taiga.sessionStatus" | "taiga.*" | "stedi.claimStatus" | "stedi.claimStatusRawX12" | "stedi.*" | "optum.token" | "optum.claimstatus" | "optum.rawX12" | "optum.rawX12Enhanced" | "optum.healthCheck" | "optum.*";
            /** @description How many calls it breaks; every one when absent. */
            readonly times?: number;
            /**
             * @description How long it stays, on the clock of the world.
             * @example 10m
             */
            readonly lasts?: string;
            /**
             * @description Only calls that look like this: `path`, `body`, `header:<name>` or a JSON pointer into the body, and the text that must stand there; between slashes, a regular expression that is found there.
             * @example {
             *       "/subscriber/memberId": "111222333"
             *     }
             */
            readonly match?: {
                readonly [key: string]: string;
            };
            /** @description Only calls that come while so many others of `on` are under way. */
            readonly inFlight?: number;
            /** @description Only calls that come when so many were let through within a time. */
            readonly rate?: {
                /** @description How many are let through. */
                readonly max: number;
                /**
                 * @description Within which time of the clock of the world.
                 * @example 1s
                 */
                readonly per: string;
            };
            /** @description Only one call in so many: 3 is the third, the sixth, … */
            readonly every?: number;
            /** @description How likely a call is broken, drawn from the seed of the world. */
            readonly chance?: number;
            /** @description What goes wrong. */
            readonly fails: components["schemas"]["Failure"];
        };
        /** @description One of these; `delay` goes with any that arrives, and `carriedOut` with `status`, `hang`, `reset` and `garbage`. */
        readonly Failure: {
            /** @description HTTP status, with the own body of the vendor for it. */
            readonly status?: number;
            /**
             * @description How late the answer is: a duration, between two, or log-normally around a median.
             * @example 45s
             * @example {
             *       "min": "1s",
             *       "max": "5s"
             *     }
             * @example {
             *       "median": "800ms",
             *       "sigma": 0.6
             *     }
             */
            readonly delay?: string | {
                /**
                 * @description The least.
                 * @example 1s
                 */
                readonly min?: string;
                /**
                 * @description The most.
                 * @example 5s
                 */
                readonly max?: string;
                /**
                 * @description What half of the answers are later than.
                 * @example 800ms
                 */
                readonly median?: string;
                /** @description The deviation of the logarithm. */
                readonly sigma?: number;
            };
            /**
             * @description Never answers.
             * @constant
             */
            readonly hang?: true;
            /**
             * @description Breaks the connection: before anything is answered, or in the middle of the right body.
             * @enum {unknown}
             */
            readonly reset?: true | "middle";
            /**
             * @description Answers with the right status and headers, and no body.
             * @constant
             */
            readonly empty?: true;
            /**
             * @description Answers 200 with something that is no JSON.
             * @constant
             */
            readonly garbage?: true;
            /**
             * @description Answers with the first half of the right body, as if that were all.
             * @constant
             */
            readonly truncated?: true;
            /**
             * @description Announces fewer bytes than the right body has, or more, and closes the connection behind it.
             * @enum {string}
             */
            readonly length?: "short" | "long";
            /**
             * @description Over which time the right body comes, a few bytes at a time.
             * @example 20s
             */
            readonly dribble?: string;
            /**
             * @description Answers as the vendor does to a key that is no longer good.
             * @constant
             */
            readonly revoked?: true;
            /** @description The right answer, but for some of what it says. */
            readonly patch?: {
                /**
                 * @description Values that stand where others should, by JSON pointer.
                 * @example {
                 *       "/status": "under_review"
                 *     }
                 */
                readonly set?: {
                    readonly [key: string]: unknown;
                };
                /**
                 * @description What is not said.
                 * @example [
                 *       "/claims"
                 *     ]
                 */
                readonly remove?: readonly string[];
                /**
                 * @description Lists that come in the other order.
                 * @example [
                 *       "/events"
                 *     ]
                 */
                readonly reverse?: readonly string[];
            };
            /** @description The payer cannot answer: a 200 that says so. Only for claim status. */
            readonly payer?: components["schemas"]["Reason"];
            /**
             * @description The request is carried out all the same, and only its answer is lost.
             * @constant
             */
            readonly carriedOut?: true;
        };
        /** @description A status in the codes of a 277. */
        readonly Reason: {
            /**
             * @description Claim status category code.
             * @example E1
             */
            readonly category: string;
            /**
             * @description Claim status code.
             * @example 484
             */
            readonly status: string;
            /**
             * @description Entity code.
             * @example PR
             */
            readonly entity?: string;
        };
        /** @description Claims of a world. */
        readonly ClaimList: {
            /** @description The claim that moved last comes first. */
            readonly claims: readonly components["schemas"]["Claim"][];
        };
        /** @description A claim, and everything that happened to it. */
        readonly Claim: {
            /** @description The sandbox's own id of the claim. */
            readonly id: string;
            /** @description The session that it bills. */
            readonly session?: string;
            /**
             * @description How it came to be. A corrected claim and an appeal are claims of their own on the payer's file.
             * @enum {string}
             */
            readonly submissionType: "original" | "resubmission" | "appeal";
            /** @description Where it stands. */
            readonly stage: components["schemas"]["Stage"];
            /**
             * @description What Taiga calls that.
             * @enum {string}
             */
            readonly taiga: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The 277's status category code for that; absent while no 277 speaks of the claim. */
            readonly category?: string;
            /** @description The 277's status code for that. */
            readonly status?: string;
            /** @description When it got there. */
            readonly since: components["schemas"]["Timestamp"];
            /** @description Whom it was sent to. */
            readonly payer: components["schemas"]["Payer"];
            /** @description Who sends it and is paid. */
            readonly provider: components["schemas"]["Provider"];
            /** @description The holder of the policy. */
            readonly subscriber: components["schemas"]["Subscriber"];
            /** @description The patient, when it is not the subscriber. */
            readonly dependent?: components["schemas"]["Person"];
            /** @description First day of service. */
            readonly serviceFrom: components["schemas"]["Day"];
            /** @description Last day of service. */
            readonly serviceTo: components["schemas"]["Day"];
            /** @description What is billed. */
            readonly charge: components["schemas"]["Amount"];
            /** @description What the payer pays; absent before adjudication. */
            readonly paid?: components["schemas"]["Amount"];
            /** @description The payer's number for it. */
            readonly payerClaimNumber: string;
            /** @description The provider's number for it. */
            readonly patientAccountNumber?: string;
            /** @description What happened to it, oldest first. */
            readonly moves: readonly components["schemas"]["Move"][];
        };
        /** @description A claim reached a stage. */
        readonly Move: {
            /** @description When. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description Which stage. */
            readonly to: components["schemas"]["Stage"];
            /** @description The status category code that it shows. */
            readonly category?: string;
            /** @description The status code that it shows. */
            readonly status?: string;
            /** @description What the payer pays. */
            readonly paid?: components["schemas"]["Amount"];
        };
        /** @description A payer. */
        readonly Payer: {
            /** @description Its payer id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
        };
        /** @description The payers of a world. */
        readonly PayerList: {
            /** @description Every payer that can be asked. */
            readonly payers: readonly components["schemas"]["ListedPayer"][];
        };
        /** @description A payer that can be asked. */
        readonly ListedPayer: {
            /** @description Its payer id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Other ids under which it is asked. */
            readonly aliases: readonly string[];
            /**
             * @description Whether it answers claim status.
             * @enum {string}
             */
            readonly claimStatus: "SUPPORTED" | "NOT_SUPPORTED" | "ENROLLMENT_REQUIRED";
            /** @description How it behaves in this world. */
            readonly behaviors: readonly components["schemas"]["PayerBehavior"][];
        };
        /** @description How a payer is to behave. */
        readonly PayerBehaviors: {
            /**
             * @description All of its habits, in any order.
             * @example [
             *       "slow",
             *       {
             *         "not-found-at-first": "3d"
             *       }
             *     ]
             */
            readonly behaviors: readonly components["schemas"]["PayerBehavior"][];
        };
        /** @description A habit by its name, or with how long it lasts; docs/scenarios.md says what comes of each. */
        readonly PayerBehavior: ("slow" | "sunday-maintenance" | "needs-account-number" | "refuses-wide-windows" | "refuses-single-days" | "needs-exact-names" | "batch-at-night" | "not-found-at-first" | "archives-after-18-months") | {
            /**
             * @description For how long after it was accepted the payer does not find a claim.
             * @example 5d
             */
            readonly "not-found-at-first"?: string;
        };
        /** @description A billing provider. */
        readonly Provider: {
            /** @description Its name. */
            readonly organizationName: string;
            /** @description Its NPI. */
            readonly npi?: string;
            /** @description Its tax id. */
            readonly taxId?: string;
        };
        /** @description The holder of a policy. */
        readonly Subscriber: {
            /** @description The id on the card. */
            readonly memberId: string;
            /** @description The group of the policy. */
            readonly groupNumber?: string;
            /** @description Given name. */
            readonly firstName: string;
            /** @description Family name. */
            readonly lastName: string;
            /** @description Date of birth. */
            readonly dateOfBirth?: components["schemas"]["Day"];
            /**
             * @description As the payer has it.
             * @enum {string}
             */
            readonly gender?: "F" | "M" | "U";
        };
        /** @description A patient. */
        readonly Person: {
            /** @description Given name. */
            readonly firstName: string;
            /** @description Family name. */
            readonly lastName: string;
            /** @description Date of birth. */
            readonly dateOfBirth?: components["schemas"]["Day"];
            /**
             * @description As the payer has it.
             * @enum {string}
             */
            readonly gender?: "F" | "M" | "U";
        };
        /** @description Calls that a world answered. */
        readonly Journal: {
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["JournalEntry"][];
            /** @description What to say as `after` to get those that come next; absent when there are none. */
            readonly next?: number;
            /** @description How many calls of this world are not remembered any more because there was no room. */
            readonly dropped: number;
            /** @description How many are remembered. */
            readonly limits: components["schemas"]["JournalLimits"];
        };
        /** @description How much the journal keeps, of all worlds together; the oldest goes first. */
        readonly JournalLimits: {
            /** @description How many calls. */
            readonly entries: number;
            /** @description How many bytes of them. */
            readonly bytes: number;
        };
        /** @description Which calls are counted, and how many there must be. One of `exactly`, `atLeast`, `atMost` and `never`. */
        readonly Verification: {
            /** @description An operation such as taiga.sessionStatus, or taiga.* for all of an API. */
            readonly operation?: string;
            /** @description HTTP status of the answer; 0 where a fault let none come. */
            readonly status?: number;
            /** @description The session that was asked for. */
            readonly session?: string;
            /** @description A claim that was found, by its id at the sandbox. */
            readonly claim?: string;
            /**
             * @description What a fault did to the answer.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled" | "any";
            /** @description Only calls from this instant of the world on. */
            readonly since?: string;
            /** @description So many and no other. */
            readonly exactly?: number;
            /** @description So many or more. */
            readonly atLeast?: number;
            /** @description So many or fewer. */
            readonly atMost?: number;
            /**
             * @description None.
             * @constant
             */
            readonly never?: true;
            /**
             * @description How long to wait for calls that are late, in real time; a minute at most.
             * @example 2s
             */
            readonly within?: string;
        };
        /** @description What was found. */
        readonly Verified: {
            /** @description Whether it is as it should be. */
            readonly ok: boolean;
            /** @description How many calls there were. */
            readonly count: number;
            /** @description The same for a person. */
            readonly sentence: string;
        };
        /** @description What a client has met. */
        readonly Coverage: {
            /** @description Kind by kind. */
            readonly coverage: readonly components["schemas"]["Covered"][];
        };
        /** @description What was met of one kind of thing, and what there is to meet. */
        readonly Covered: {
            /**
             * @description The kind.
             * @enum {string}
             */
            readonly what: "statuses" | "lives" | "families" | "categories" | "codes" | "events" | "answers" | "errors" | "faults";
            /** @description The kind in words. */
            readonly is: string;
            /** @description What was met; what nobody announced stands behind. */
            readonly met: readonly string[];
            /** @description What is known and was not met. */
            readonly missing: readonly string[];
            /** @description How much of what is known was met, rounded down. */
            readonly percent: number;
        };
        /** @description What a client does and should not. */
        readonly Lint: {
            /** @description How many calls were judged. */
            readonly calls: number;
            /** @description One for each bad habit. */
            readonly findings: readonly components["schemas"]["LintFinding"][];
            /** @description Rules of which nothing can be told: those of intervals, where the clock stood still or was moved by hand between all calls. */
            readonly unjudged: readonly string[];
        };
        /** @description One bad habit. */
        readonly LintFinding: {
            /** @description Its name. */
            readonly rule: string;
            /** @description What the client did. */
            readonly message: string;
            /** @description What it should do. */
            readonly advice: string;
            /** @description Who says so. */
            readonly source: string;
            /** @description The calls by their numbers in the journal. */
            readonly entries: readonly number[];
            /** @description When the first of them was answered, on the clock of the world. */
            readonly first: components["schemas"]["Timestamp"];
            /** @description When the last of them was. */
            readonly last: components["schemas"]["Timestamp"];
        };
        /** @description An HTTP archive. */
        readonly Har: {
            /** @description All of it. */
            readonly log: components["schemas"]["HarLog"];
        };
        /** @description What an HTTP archive holds. */
        readonly HarLog: {
            /**
             * @description The version of the format.
             * @constant
             */
            readonly version: "1.2";
            /** @description Who wrote it. */
            readonly creator: components["schemas"]["HarCreator"];
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["HarEntry"][];
        };
        /** @description Who wrote an archive. */
        readonly HarCreator: {
            /**
             * @description Its name.
             * @constant
             */
            readonly name: "payerbox";
            /** @description Its version. */
            readonly version: string;
        };
        /** @description One exchange. */
        readonly HarEntry: {
            /** @description When it was answered, on the clock of the world. */
            readonly startedDateTime: components["schemas"]["Timestamp"];
            /** @description Real milliseconds that it took. */
            readonly time: number;
            /** @description What was sent. */
            readonly request: components["schemas"]["HarRequest"];
            /** @description What was answered. */
            readonly response: components["schemas"]["HarResponse"];
            /** @description Always empty. */
            readonly cache: Record<string, never>;
            /** @description How the time was spent. */
            readonly timings: components["schemas"]["HarTimings"];
            /** @description Which call of the journal it is. */
            readonly _payerbox: components["schemas"]["HarOrigin"];
        };
        /** @description What was sent. */
        readonly HarRequest: {
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path at a host that there is not, with ids masked. */
            readonly url: string;
            /** @description Always the same; it is not recorded. */
            readonly httpVersion: string;
            /** @description Always empty; they are not recorded. */
            readonly cookies: readonly Record<string, never>[];
            /** @description Always empty; they are not recorded. */
            readonly headers: readonly Record<string, never>[];
            /** @description Always empty; they are not recorded. */
            readonly queryString: readonly Record<string, never>[];
            /**
             * @description Not known.
             * @constant
             */
            readonly headersSize: -1;
            /**
             * @description Not known.
             * @constant
             */
            readonly bodySize: -1;
            /** @description The body, where there was one. */
            readonly postData?: components["schemas"]["HarPostData"];
        };
        /** @description A body that was sent. */
        readonly HarPostData: {
            /** @description What it is. */
            readonly mimeType: string;
            /** @description The body, masked. */
            readonly text: string;
        };
        /** @description What was answered. */
        readonly HarResponse: {
            /** @description HTTP status; 0 where no answer came. */
            readonly status: number;
            /** @description Always empty. */
            readonly statusText: string;
            /** @description Always the same; it is not recorded. */
            readonly httpVersion: string;
            /** @description Always empty; they are not recorded. */
            readonly cookies: readonly Record<string, never>[];
            /** @description Always empty; they are not recorded. */
            readonly headers: readonly Record<string, never>[];
            /** @description The body. */
            readonly content: components["schemas"]["HarContent"];
            /** @description Always empty. */
            readonly redirectURL: string;
            /**
             * @description Not known.
             * @constant
             */
            readonly headersSize: -1;
            /**
             * @description Not known.
             * @constant
             */
            readonly bodySize: -1;
        };
        /** @description A body that was answered. */
        readonly HarContent: {
            /**
             * @description Not known.
             * @constant
             */
            readonly size: -1;
            /** @description What it is. */
            readonly mimeType: string;
            /** @description The body, masked. */
            readonly text: string;
        };
        /** @description How the time of an exchange was spent, in real milliseconds. */
        readonly HarTimings: {
            /**
             * @description Always 0.
             * @constant
             */
            readonly send: 0;
            /** @description All of it. */
            readonly wait: number;
            /**
             * @description Always 0.
             * @constant
             */
            readonly receive: 0;
        };
        /** @description What the journal knows beside. */
        readonly HarOrigin: {
            /** @description The number of the call in the journal. */
            readonly id: number;
            /** @description The world that answered. */
            readonly world: string;
            /** @description What was asked for. */
            readonly operation: string;
            /** @description What a fault did to the answer. */
            readonly fault?: string;
            /** @description What in the request looked like real data, and where. */
            readonly phi?: string;
        };
        /** @description What was forgotten. */
        readonly ClearedJournal: {
            /** @description How many calls. */
            readonly cleared: number;
        };
        /** @description One call and its answer; whatever could identify a patient or open a door is masked. A masked value reads `***` and twelve hexadecimal digits, the same for the same value in all entries of one run and different in the next. */
        readonly JournalEntry: {
            /** @description Counted from 1 over all calls of the sandbox. */
            readonly id: number;
            /** @description When it was answered, on the clock of the world. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description `<api>.<operation>`. */
            readonly operation: string;
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path as sent, with ids masked. */
            readonly path: string;
            /** @description HTTP status of the answer; 0 where a fault let none come. */
            readonly status: number;
            /**
             * @description What a fault did to the answer.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled";
            /** @description What in the request looked like real data, and where. */
            readonly phi?: string;
            /** @description Real milliseconds from the call to the answer. */
            readonly took: number;
            /** @description 0 while the clock of the world stood still; otherwise a number that changes whenever somebody moves the clock, so that only between two calls of one stretch time passed by itself. */
            readonly clockEpoch: number;
            /** @description The body that was sent; empty where the guard against real data refused it. */
            readonly request: string;
            /** @description The body that was answered. */
            readonly reply: string;
        };
        /** @description One call and its answer, masked, and why it was answered so. */
        readonly ExplainedCall: {
            /** @description Counted from 1 over all calls of the sandbox. */
            readonly id: number;
            /** @description When it was answered, on the clock of the world. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description `<api>.<operation>`. */
            readonly operation: string;
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path as sent, with ids masked. */
            readonly path: string;
            /** @description HTTP status of the answer; 0 where a fault let none come. */
            readonly status: number;
            /**
             * @description What a fault did to the answer.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled";
            /** @description What in the request looked like real data, and where. */
            readonly phi?: string;
            /** @description Real milliseconds from the call to the answer. */
            readonly took: number;
            /** @description 0 while the clock of the world stood still; otherwise a number that changes whenever somebody moves the clock, so that only between two calls of one stretch time passed by itself. */
            readonly clockEpoch: number;
            /** @description The body that was sent; empty where the guard against real data refused it. */
            readonly request: string;
            /** @description The body that was answered. */
            readonly reply: string;
            /** @description Why. */
            readonly explain: components["schemas"]["Explanation"];
        };
        /** @description Why a call was answered as it was, as the world stood then. */
        readonly Explanation: {
            /** @description All of it in words. */
            readonly sentence: string;
            /** @description The claims that it found. */
            readonly claims: readonly components["schemas"]["FoundClaim"][];
            /** @description Where it found none: the claims that were most likely meant, nearest first, five at most. */
            readonly nearMisses: readonly components["schemas"]["NearMiss"][];
            /** @description The steps that it played. */
            readonly played: readonly components["schemas"]["StepOfCall"][];
            /** @description What the stories of these claims waited for after it. */
            readonly next: readonly components["schemas"]["Upcoming"][];
        };
        /** @description A claim, as it stood when the call came. */
        readonly FoundClaim: {
            /** @description The sandbox's own id of the claim. */
            readonly claim: string;
            /** @description The session that it bills. */
            readonly session?: string;
            /** @description Where it stood. */
            readonly stage: components["schemas"]["Stage"];
        };
        /** @description A claim that was not found, and why not. */
        readonly NearMiss: {
            /** @description The sandbox's own id of the claim. */
            readonly claim: string;
            /** @description The session that it bills. */
            readonly session?: string;
            /** @description Where it stood. */
            readonly stage: components["schemas"]["Stage"];
            /** @description The criteria in which it agrees with the question. */
            readonly agrees: readonly string[];
            /** @description Those in which it does not. */
            readonly differs: readonly components["schemas"]["Difference"][];
        };
        /** @description A criterion that kept a claim from being found. */
        readonly Difference: {
            /** @description Its name. */
            readonly criterion: string;
            /** @description How the two differ, and by how little. */
            readonly how: string;
        };
        /** @description A step that was played while a call was answered. */
        readonly StepOfCall: {
            /** @description The story it belongs to. */
            readonly run: string;
            /** @description The scenario that the story follows. */
            readonly scenario: string;
            /** @description What it did. */
            readonly does: string;
            /**
             * @description What played it.
             * @enum {string}
             */
            readonly by: "this poll" | "the clock";
        };
        /** @description What a story waits for. */
        readonly Upcoming: {
            /** @description The story. */
            readonly run: string;
            /** @description The scenario that it follows. */
            readonly scenario: string;
            /** @description What it waits for, counted from the step before. */
            readonly when: string;
            /** @description What happens then. */
            readonly does: string;
            /** @description When, where it waits for the clock. */
            readonly due?: components["schemas"]["Timestamp"];
            /** @description How many more looks it takes, where it waits for those. */
            readonly polls?: number;
        };
        /** @description Why the sandbox did not do what was asked. */
        readonly Refusal: {
            /** @description What is wrong, for machines and for people. */
            readonly error: {
                /**
                 * @description Which kind of refusal it is.
                 * @enum {string}
                 */
                readonly code: "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "UNKNOWN_WORLD" | "UNKNOWN_SCENARIO" | "UNKNOWN_RUN" | "UNKNOWN_FAULT" | "UNKNOWN_PAYER" | "UNKNOWN_CALL" | "INVALID_BODY" | "INVALID_FILTER" | "TIME_GOES_BACK" | "RUN_FINISHED" | "NO_SCENARIO_FILES" | "SCENARIO_PROBLEMS" | "LIMIT_REACHED" | "FAULT";
                /** @description A sentence that says what is wrong and what would be right. */
                readonly message: string;
                /** @description JSON pointer to the member at fault; empty for the whole body. */
                readonly pointer?: string;
            };
        };
    };
    responses: {
        /** @description The body or a filter breaks a rule. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such path, scenario, story or session, or no world can have that name. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The path takes other methods; the `Allow` header names them. */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Well said, but not possible as the world stands. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A limit that was set when the sandbox was started does not let it; every operation that opens a world may say so. */
        readonly LimitReached: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The clock as it stands. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
    };
    parameters: {
        /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
        readonly World: string;
        /** @description Only calls of this operation, `taiga.sessionStatus`, or of an API, `taiga.*`. */
        readonly OfOperation: string;
        /** @description Only calls that were answered with this HTTP status; 0 where no answer came. */
        readonly WithStatus: number;
        /** @description Only calls answered at this instant of the world's clock, or later. */
        readonly Since: string;
        /** @description Only calls that this fault broke. */
        readonly WithFault: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled" | "any";
        /** @description Only calls that found this claim, by its id at the sandbox. */
        readonly AboutClaim: string;
        /** @description Only calls that asked for this session. */
        readonly AboutSession: string;
        /** @description At most so many calls; 100 unless said otherwise. */
        readonly LimitedTo: number;
        /** @description Only calls behind the one with this id. */
        readonly After: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly scenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, the built-in ones first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioList"];
                };
            };
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly reloadScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They were taken over. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReloadedScenarios"];
                };
            };
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, in the order of opening. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorldList"];
                };
            };
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletedWorld"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly fork: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Fork"];
            };
        };
        readonly responses: {
            /** @description The copy. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly startScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The name of the scenario. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Start"];
            };
        };
        readonly responses: {
            /** @description The story that began. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockSetting"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Advance"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly step: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepChoice"];
            };
        };
        readonly responses: {
            /** @description The step that was played. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppliedStep"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Beginning"];
            };
        };
        readonly responses: {
            /** @description The world as it begins. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, with what is left of each, in the order of arming. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly armFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        readonly responses: {
            /** @description The fault as it waits. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArmedFault"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly disarmFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those that waited. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisarmedFaults"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly disarmFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the fault. */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It strikes nobody any more. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisarmedFaults"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listClaims: {
        readonly parameters: {
            readonly query?: {
                /** @description Only claims that stand at this stage. */
                readonly stage?: string;
                /** @description Only claims of this member, in any letter case. */
                readonly memberId?: string;
                /** @description Only claims sent to this payer, by its id or an alias. */
                readonly payer?: string;
                /** @description Only the claims of this session. */
                readonly session?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The claims that pass every filter. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listPayers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those that the clearinghouses list, then the others that this world has claims for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayerList"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setPayerBehaviors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the payer, or an alias. */
                readonly payer: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayerBehaviors"];
            };
        };
        readonly responses: {
            /** @description The payer as it behaves now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListedPayer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly journalLines: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation, `taiga.sessionStatus`, or of an API, `taiga.*`. */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls that were answered with this HTTP status; 0 where no answer came. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at this instant of the world's clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Only calls that this fault broke. */
                readonly fault?: components["parameters"]["WithFault"];
                /** @description Only calls that found this claim, by its id at the sandbox. */
                readonly claim?: components["parameters"]["AboutClaim"];
                /** @description Only calls that asked for this session. */
                readonly session?: components["parameters"]["AboutSession"];
                /** @description At most so many calls; 100 unless said otherwise. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls behind the one with this id. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calls that pass every filter, oldest first, masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly journalHar: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation, `taiga.sessionStatus`, or of an API, `taiga.*`. */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls that were answered with this HTTP status; 0 where no answer came. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at this instant of the world's clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Only calls that this fault broke. */
                readonly fault?: components["parameters"]["WithFault"];
                /** @description Only calls that found this claim, by its id at the sandbox. */
                readonly claim?: components["parameters"]["AboutClaim"];
                /** @description Only calls that asked for this session. */
                readonly session?: components["parameters"]["AboutSession"];
                /** @description At most so many calls; 100 unless said otherwise. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls behind the one with this id. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calls that pass every filter, oldest first, masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Har"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly verifyCalls: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Verification"];
            };
        };
        readonly responses: {
            /** @description What was found. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verified"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly coverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Kind by kind, as far as the journal remembers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Coverage"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly lint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One finding for each bad habit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Lint"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly journal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation, `taiga.sessionStatus`, or of an API, `taiga.*`. */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls that were answered with this HTTP status; 0 where no answer came. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at this instant of the world's clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Only calls that this fault broke. */
                readonly fault?: components["parameters"]["WithFault"];
                /** @description Only calls that found this claim, by its id at the sandbox. */
                readonly claim?: components["parameters"]["AboutClaim"];
                /** @description Only calls that asked for this session. */
                readonly session?: components["parameters"]["AboutSession"];
                /** @description At most so many calls; 100 unless said otherwise. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls behind the one with this id. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calls that pass every filter, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Journal"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are gone, down to the bytes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClearedJournal"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly explainCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world; the credential `sandbox_<world>` opens the same one at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the call. */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExplainedCall"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
}
