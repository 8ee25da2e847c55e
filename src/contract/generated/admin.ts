// made by npm run generate from contracts/admin.yaml
export interface paths {
    readonly "/_payerbox/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the sandbox is up
         * @description Needs no token. Without the token that the admin API needs, the response says how many problems the scenario files have, and not which.
         */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the sandbox can answer calls
         * @description Ready means that the store can be reached, that its schema is the one of this version, and that it has the scenarios. Like the health check, it needs no token.
         */
        readonly get: operations["ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the metrics for Prometheus
         * @description Counts and durations since the process started, in the text format of Prometheus. No label contains an id, a path or the name of a world. A sandbox in the process of a test has no metrics.
         */
        readonly get: operations["metrics"];
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
        /** List the scenarios that can be started */
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
         * Reload the scenario files
         * @description Reloads all files at once. If any file has a problem, nothing changes. Runs continue with the version of the scenario that they started with.
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
        /** List the open worlds and the limits */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/snapshot.ndjson": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Save all worlds as a snapshot
         * @description One JSON value a line: a header, the scenarios that the runs began with, each world with its events, and a last line with counts and checksums. The journal is not included.
         */
        readonly get: operations["saveSnapshot"];
        readonly put?: never;
        /**
         * Load all worlds of a snapshot
         * @description Loads all worlds or, when anything is wrong, none. A world that exists is replaced only if `replace` is true, or if no call has changed it since it was created.
         */
        readonly post: operations["loadSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/snapshot.ndjson": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Save a world as a snapshot */
        readonly get: operations["saveWorldSnapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/bundle.ndjson": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Write a replay bundle of the calls in the journal of a world
         * @description For `payerbox replay`. It contains no value that a client sent.
         */
        readonly get: operations["bundleWorld"];
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a world's settings and counts
         * @description Reading a world does not create it.
         */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a world
         * @description The next call to it creates a new one.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fork a world
         * @description Copies the world as it is now. From then on the two are independent. The copy draws the same ids and numbers as the original would. A world that already has the name is replaced.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The name of the scenario. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a scenario
         * @description Values that the scenario does not set are generated from the world's seed.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Show the time in a world */
        readonly get: operations["getClock"];
        /**
         * Set the clock, its rate, or both
         * @description Every step that falls due in between is played at its own time.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Advance the clock by a duration or to the next scheduled step
         * @description Every step that falls due in between is played at its own time.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/schedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the next scheduled steps of a world
         * @description Steps that wait for the clock, of all runs, the earliest first.
         */
        readonly get: operations["schedule"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the sessions of a world
         * @description One row for each session, in the order of submission.
         */
        readonly get: operations["listSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/sessions/{session}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description Taiga's session id. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        /**
         * Show a session at an instant
         * @description What happened to it and what comes next, and how each API would answer at an instant: a well-formed request for its claim, by the settings that the world has now, without faults. Nothing changes in the world: it counts as no poll and is in no journal.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Watch a world
         * @description Server-sent events without end, at most four batches a second. `world` (`WatchedWorld`) comes first, and whenever something has happened; `sessions` (`ChangedSessions`) has the rows that changed, `calls` (`ReceivedCalls`) the calls that were answered; after `reset` (`WatchReset`), everything has to be read again. While a world is watched, the steps of a running clock are played when they are due. A reader that is too slow misses intermediate states, not the latest one.
         */
        readonly get: operations["watchWorld"];
        readonly put?: never;
        readonly post?: never;
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Play the next step of a run
         * @description The step is played now, whatever its trigger. Without a body, the latest run that has a step left is chosen.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset a world
         * @description Deletes everything in the world. Settings that the body does not name are those that the sandbox was started with.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/compact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Compact the log of a world
         * @description Replaces the log by fewer events with the same effect. No response of a vendor's API changes. Calls in the journal can no longer be explained.
         */
        readonly post: operations["compact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change the settings of a world
         * @description They apply from the next call. The claims, the clock and the journal stay, and so do settings that the body does not name.
         */
        readonly put: operations["changeSettings"];
        readonly post?: never;
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** List the armed faults */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Arm a fault
         * @description The fault applies to matching calls until it is used up, over or disarmed. Of several faults that match a call, the first armed applies. The members are those of a scenario's step (docs/faults.md).
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** List the claims of a world */
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** List the payers and their behaviors */
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the payer, or an alias. */
                readonly payer: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the behaviors of a payer in a world
         * @description Replaces the behaviors set before; an empty list removes all of them. Scenarios may add behaviors for their own claims. Behaviors affect Stedi and Optum, not Taiga.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Export the calls as JSON lines
         * @description All recorded calls, unless `limit` is set.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Export the calls as an HTTP archive (HAR 1.2)
         * @description All recorded calls, unless `limit` is set. They are masked, so headers and sizes are missing, and the host does not exist.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify how often calls came
         * @description Responds as soon as no further call can change the result, and after `within` (real time) at the latest, so that a late call does not make a test flaky.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Coverage of a world's client */
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Lint a world's client */
        readonly get: operations["lint"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the calls that belong to no world
         * @description Calls to unknown routes, and calls whose credential selects no world, at the machine's time. Their bodies are not kept.
         */
        readonly get: operations["journalWithoutWorld"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Show the contract of the admin API */
        readonly get: operations["getAdminContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/contracts/{contract}.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Show the contract of an API */
        readonly get: operations["getContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/scenario.schema.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Show the JSON Schema of scenario files */
        readonly get: operations["getScenarioSchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the code lists */
        readonly get: operations["listCodeLists"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/codes/{list}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Look codes up */
        readonly get: operations["listCodes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/x12/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Explain an X12 text
         * @description Explains a 276, 277, 277CA, 999 or TA1 segment by segment, with its errors in place. The text is neither kept nor logged.
         */
        readonly post: operations["explainX12"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/scenarios/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a scenario
         * @description Shows its steps, its branches with their outcomes, the states that a run can reach, and the text of its file.
         */
        readonly get: operations["getScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/scenarios/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check the text of a scenario
         * @description Reads the text as a scenario file. With `explore`, a valid scenario is explored as by `payerbox scenario check`, for at most 10 seconds; one scenario is explored at a time.
         */
        readonly post: operations["checkScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/scenarios/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a scenario from its text
         * @description Starts a run of a scenario that is in no file. The run keeps its scenario: also after a restart, in a fork and in a snapshot. No name and no match selects it for sessions. It can define no payers that the sandbox does not have.
         */
        readonly post: operations["startScenarioText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/samples/{operation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a request that works now
         * @description A request for an operation of a vendor, with credentials and values of the world. Nothing is created: where something is missing, such as a session, `hint` says how to create it.
         */
        readonly get: operations["getSample"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/calls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a call to a vendor operation
         * @description The sandbox answers as for a call of a client: the credential selects the world, faults and polls count, and the journal has the call. Nothing leaves the sandbox. Delays of faults are waited for.
         */
        readonly post: operations["sendCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the faults that can be armed
         * @description The operations, the failures and the conditions of a fault, each with its JSON Schema as in contracts/scenario.schema.json.
         */
        readonly get: operations["listFaultKinds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/payer-behaviors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the behaviors that payers can have */
        readonly get: operations["listPayerBehaviors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/tokens/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke Optum's tokens
         * @description Every token that was issued before is refused as invalid from now on; a client has to request another one. The keys of Taiga and Stedi have no tokens: arm a fault with `revoked` for them.
         */
        readonly post: operations["revokeTokens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_payerbox/worlds/{world}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the scenario runs of a world
         * @description Where each run stands, what comes next and when.
         */
        readonly get: operations["listRuns"];
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the calls that a world answered
         * @description A world that was created, reset or forked starts with an empty journal. Calls that select no world are in `/_payerbox/journal`.
         */
        readonly get: operations["journal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Clear the journal of a world
         * @description The world does not change.
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
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the call. */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        /**
         * Explain a call's response
         * @description Shows which claims the call found, or which came close and why they did not match; which steps it triggered; and what comes next. Claims are shown unmasked, values of the request are masked.
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
         * @description A calendar date, CCYYMMDD.
         * @example 20260401
         */
        readonly Day: string;
        /**
         * @description US dollars as a decimal string; whole dollars have no decimals.
         * @example 238.44
         */
        readonly Amount: string;
        /**
         * @description The stage of a claim.
         * @enum {string}
         */
        readonly Stage: "drafted" | "coded" | "submitted" | "received" | "accepted" | "rejected" | "in-process" | "pended" | "in-review" | "provider-information-requested" | "patient-information-requested" | "on-hold" | "information-requested" | "awaiting-payment" | "paid" | "denied" | "revised";
        /** @description The state of the sandbox. */
        readonly Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            readonly status: "ok";
            /** @description The version of payerbox. */
            readonly version: string;
            /** @description How many worlds are in memory. */
            readonly worlds: number;
            /** @description How many scenarios can be started. */
            readonly scenarios: number;
            /** @description The result of the last reload of the scenario files; absent if none are configured. */
            readonly reload?: components["schemas"]["Reload"];
        };
        /** @description What makes the sandbox ready. */
        readonly Readiness: {
            /**
             * @description Always `ready`.
             * @constant
             */
            readonly status: "ready";
            /** @description The version of payerbox. */
            readonly version: string;
            /**
             * @description The kind of store.
             * @enum {string}
             */
            readonly store: "memory" | "sqlite" | "postgres";
            /** @description How many scenarios can be started. */
            readonly scenarios: number;
        };
        /** @description The result of a reload of the scenario files. */
        readonly Reload: {
            /** @description How often the files were reloaded since the start. */
            readonly readings: number;
            /** @description How many problems prevented the reload; 0 after a successful one. */
            readonly problemCount: number;
            /** @description Problems that prevented the reload; all scenarios are as before. Empty after a successful reload. Absent for a caller without the token that the admin API needs. */
            readonly problems?: readonly components["schemas"]["ScenarioProblem"][];
        };
        /** @description A problem in a scenario file. */
        readonly ScenarioProblem: {
            /**
             * @description The kind of problem.
             * @example UNKNOWN_STAGE
             */
            readonly code: string;
            /** @description The file. */
            readonly file: string;
            /** @description The line. */
            readonly line: number;
            /** @description The column. */
            readonly column: number;
            /** @description The message. */
            readonly message: string;
        };
        /** @description The result of a successful reload. */
        readonly ReloadedScenarios: {
            /** @description How many scenarios can be started now. */
            readonly scenarios: number;
            /** @description Names of scenarios that are new, removed or changed. */
            readonly changed: readonly string[];
            /** @description Ids of own payers that are new, removed or changed. */
            readonly changedPayers: readonly string[];
        };
        /** @description The scenarios that can be started. */
        readonly ScenarioList: {
            /** @description In the order of loading. */
            readonly scenarios: readonly components["schemas"]["Scenario"][];
        };
        /** @description A scenario. */
        readonly Scenario: {
            /** @description The name to start it by; a member id `SBX-<name>-…` selects it as well. */
            readonly name: string;
            /** @description What happens. */
            readonly summary: string;
            /** @description The roles; the first one is the claim of the session. */
            readonly roles: readonly string[];
            /** @description The steps, in order. */
            readonly steps: readonly components["schemas"]["Step"][];
            /** @description Taiga's statuses that its steps lead to, each once. */
            readonly statuses: readonly ("processing" | "submitted" | "accepted" | "rejected" | "paid" | "denied")[];
            /** @description Whether it is built in. */
            readonly builtIn: boolean;
        };
        /** @description A step. */
        readonly Step: {
            /**
             * @description The trigger, counted from the step before.
             * @example after 14d
             * @example after 2 polls
             * @example by hand
             */
            readonly when: string;
            /**
             * @description What happens.
             * @example visit becomes paid
             */
            readonly does: string;
        };
        /** @description How to start the scenario. */
        readonly Start: {
            /**
             * @description The outcome of each branch, by the branch's name; other branches are drawn from the world's seed.
             * @example {
             *       "outcome": "denied"
             *     }
             */
            readonly outcomes?: {
                readonly [key: string]: string;
            };
        };
        /** @description A started scenario run, with requests for its claims. */
        readonly StartedRun: {
            /** @description The world of the run. */
            readonly world: string;
            /** @description The scenario of the run. */
            readonly scenario: string;
            /** @description The id of the run. */
            readonly run: string;
            /** @description Taiga's session id. */
            readonly sessionId?: string;
            /** @description The claims of the run, one for each role. */
            readonly claims: readonly components["schemas"]["RoleClaim"][];
            /** @description Requests for the whole run. */
            readonly requests: {
                /** @description Requests the session status from Taiga. */
                readonly taiga?: components["schemas"]["SampleRequest"];
                /** @description Requests a token from Optum. */
                readonly optumToken: components["schemas"]["SampleRequest"];
            };
        };
        /** @description A claim and its role. */
        readonly RoleClaim: {
            /** @description The role. */
            readonly role: string;
            /** @description The claim. */
            readonly claim: components["schemas"]["Claim"];
            /** @description Requests for this claim as the vendors recommend: by payer, provider, member and date. */
            readonly requests: {
                /** @description Requests the status of this claim's session from Taiga. */
                readonly taiga?: components["schemas"]["SampleRequest"];
                /** @description Requests the claim status from Stedi. */
                readonly stedi: components["schemas"]["SampleRequest"];
                /** @description Requests the claim status from Optum; put the token into the Authorization header. */
                readonly optum: components["schemas"]["SampleRequest"];
            };
        };
        /** @description A request that is ready to send to the sandbox. */
        readonly SampleRequest: {
            /**
             * @description HTTP method.
             * @enum {string}
             */
            readonly method: "GET" | "POST";
            /** @description The path, the same at the sandbox and at the vendor. */
            readonly path: string;
            /** @description The headers. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The JSON body. */
            readonly body?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A world's clock. */
        readonly Clock: {
            /** @description The world. */
            readonly world: string;
            /** @description The current time. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description The speed of the clock; 0 is frozen, 1 is real time. */
            readonly rate: number;
        };
        /** @description A new time, a new rate, or both. */
        readonly ClockSetting: {
            /**
             * @description A date or RFC 3339 timestamp, UTC if it has no zone; not before the current time.
             * @example 2026-04-15T12:00:00Z
             */
            readonly now?: string;
            /** @description 0 is frozen, 1 is real time; otherwise from 0.01 to 1,000,000. */
            readonly rate?: number;
        };
        /** @description How far to advance the clock. */
        readonly Advance: {
            /**
             * @description To the time of the next step that waits for the clock. Other steps that are due at the same time are played, too.
             * @enum {string}
             */
            readonly to?: "next-step";
            /**
             * @description A duration in days, hours, minutes, seconds and milliseconds.
             * @example 14d
             * @example 13d16h30m
             * @example 90s
             */
            readonly by?: string;
        };
        /** @description The run to advance. */
        readonly StepChoice: {
            /** @description The id of the run. */
            readonly run?: string;
            /** @description The id of the session that started the run. */
            readonly session?: string;
        };
        /** @description The step that was played. */
        readonly AppliedStep: {
            /** @description The world. */
            readonly world: string;
            /** @description The run. */
            readonly run: string;
            /** @description The scenario of the run. */
            readonly scenario: string;
            /** @description The step. */
            readonly played: components["schemas"]["Step"];
            /** @description How many steps are left on the longest path. */
            readonly left: number;
            /** @description The current claims of the run, one for each role. */
            readonly claims: readonly components["schemas"]["RunClaim"][];
        };
        /** @description A current claim and its role. */
        readonly RunClaim: {
            /** @description The role. */
            readonly role: string;
            /** @description The claim. */
            readonly claim: components["schemas"]["Claim"];
        };
        /** @description Settings of the world. */
        readonly ResetSettings: {
            /**
             * @description `real`, `frozen` or `<n>x`; the latter two may have a start time, `@<instant>`.
             * @example frozen@2026-04-01T18:30:00Z
             * @example 60x
             */
            readonly clock?: string;
            /** @description The seed of all generated values. */
            readonly seed?: number;
            /** @description Generates the values that a world of this name would have. By default the name of the world; two worlds with the same seed and the same `seededAs` have the same people and ids. */
            readonly seededAs?: string;
            /** @description The scenario of a session that does not select one. */
            readonly scenario?: string;
            /**
             * @description The edition of Stedi's API. `auto`: `2025-01` for a JSON request with `controlNumber`, otherwise `2026-08`.
             * @enum {string}
             */
            readonly stediEdition?: "auto" | "2025-01" | "2026-08";
            /**
             * @description Whether Optum responds from the world, or with the predefined responses of its own sandbox.
             * @enum {string}
             */
            readonly optumProfile?: "live" | "sandbox";
        };
        /** @description Settings of a world. */
        readonly ChangedSettings: {
            /** @description The scenario of a session that does not select one. */
            readonly scenario?: string;
            /**
             * @description The edition of Stedi's API. `auto`: `2025-01` for a JSON request with `controlNumber`, otherwise `2026-08`.
             * @enum {string}
             */
            readonly stediEdition?: "auto" | "2025-01" | "2026-08";
            /**
             * @description Whether Optum responds from the world, or with the predefined responses of its own sandbox.
             * @enum {string}
             */
            readonly optumProfile?: "live" | "sandbox";
        };
        /** @description The worlds of a sandbox. */
        readonly WorldList: {
            /** @description In the order of creation. */
            readonly worlds: readonly components["schemas"]["World"][];
            /** @description The value of `after` for the next page; absent on the last page. */
            readonly next?: number;
            /** @description The limits. */
            readonly limits: components["schemas"]["Limits"];
        };
        /** @description The limits of the sandbox; omitted members are unlimited. */
        readonly Limits: {
            /** @description The number of worlds. */
            readonly worlds?: number;
            /** @description The approximate size of a world's log in bytes. */
            readonly bytes?: number;
            /** @description The approximate size of the logs of all worlds in bytes. */
            readonly totalBytes?: number;
            /** @description Idle worlds are deleted after this time, in real milliseconds. */
            readonly idle?: number;
            /** @description With a store, idle worlds leave the memory after this time, in real milliseconds; 0 for never. */
            readonly memoryIdle?: number;
        };
        /** @description The size of a world's log before and after it was compacted. */
        readonly Compacted: {
            /** @description Its size before. */
            readonly before: components["schemas"]["LogSize"];
            /** @description Its size now. */
            readonly after: components["schemas"]["LogSize"];
        };
        /** @description The size of a log. */
        readonly LogSize: {
            /** @description The number of events. */
            readonly events: number;
            /** @description The approximate number of bytes. */
            readonly bytes: number;
        };
        /** @description A deleted world. */
        readonly DeletedWorld: {
            /** @description Its name. */
            readonly deleted: string;
        };
        /** @description What was loaded. */
        readonly LoadedSnapshot: {
            /** @description The worlds, in the order of the snapshot. */
            readonly worlds: readonly {
                /** @description Its name. */
                readonly world: string;
                /** @description The number of its events. */
                readonly events: number;
                /** @description Whether it replaced a world of its name. */
                readonly replaced: boolean;
            }[];
        };
        /** @description The name of the fork. */
        readonly Fork: {
            /**
             * @description Its name.
             * @example before-the-appeal
             */
            readonly as: string;
        };
        /** @description A world. */
        readonly World: {
            /** @description Its name. */
            readonly world: string;
            /** @description The key that selects it at Taiga and Stedi, and the client id at Optum. */
            readonly credential: string;
            /** @description The number of claims, including those that every new world has. */
            readonly claims: number;
            /** @description The number of Taiga sessions. */
            readonly sessions: number;
            /** @description The number of started runs. */
            readonly runs: number;
            /** @description The number of events in its log. */
            readonly events: number;
            /** @description The approximate size of its log in bytes. */
            readonly bytes: number;
            /** @description The current time. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description The speed of its clock. */
            readonly rate: number;
            /** @description The seed of all generated values. */
            readonly seed: number;
            /** @description The scenario of a session that does not select one. */
            readonly scenario: string;
            /**
             * @description The edition of Stedi's API. `auto`: `2025-01` for a JSON request with `controlNumber`, otherwise `2026-08`.
             * @enum {string}
             */
            readonly stediEdition: "auto" | "2025-01" | "2026-08";
            /**
             * @description The profile of Optum's API.
             * @enum {string}
             */
            readonly optumProfile: "live" | "sandbox";
        };
        /** @description Scenario runs. */
        readonly RunList: {
            /** @description In the order of their start. */
            readonly runs: readonly components["schemas"]["Run"][];
            /** @description The value of `after` for the next page; absent on the last page. */
            readonly next?: number;
        };
        /** @description A running or finished scenario. Without `next`, it is finished. */
        readonly Run: {
            /** @description Its id. */
            readonly run: string;
            /** @description The name of the scenario. */
            readonly scenario: string;
            /** @description The session of the run at Taiga. */
            readonly sessionId?: string;
            /** @description The current stage of each claim. */
            readonly claims: readonly components["schemas"]["RunStage"][];
            /** @description The next step. */
            readonly next?: components["schemas"]["NextStep"];
            /** @description How many steps are left, the next one included. */
            readonly left: number;
        };
        /** @description A claim of a run. */
        readonly RunStage: {
            /** @description Its role in the scenario. */
            readonly role: string;
            /** @description Its sandbox id. */
            readonly id: string;
            /** @description Its current stage. */
            readonly stage: string;
        };
        /** @description The next step of a run. */
        readonly NextStep: {
            /** @description Its trigger: `after 14d`, `after 2 polls` or `by hand`. */
            readonly when: string;
            /** @description Its effect: `visit becomes paid`. */
            readonly does: string;
            /** @description When it is due, by the world's clock, if it waits for time. */
            readonly due?: components["schemas"]["Timestamp"];
            /** @description How many polls it still waits for, if it waits for polls. */
            readonly polls?: number;
            /** @description The stage that it leads to, if it moves a claim. */
            readonly stage?: components["schemas"]["Stage"];
        };
        /** @description A session: its past, what comes next, and how each API answers at an instant. */
        readonly SessionView: {
            /** @description The world. */
            readonly world: string;
            /** @description The current time of the world. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description The instant of the replies. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description The earliest instant that is known: the beginning of the world, or the last compaction of its log. */
            readonly earliest: components["schemas"]["Timestamp"];
            /** @description The session as it is now. */
            readonly session: components["schemas"]["SessionRow"];
            /** @description What happened to it until now, oldest first. */
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
            /** @description The steps of its run that follow, in order, but for those of other sessions; up to the first branch whose outcome is not chosen. */
            readonly upcoming: readonly components["schemas"]["UpcomingStep"][];
            /** @description The index in `timeline` of the last entry at or before `at`; absent if there is none. */
            readonly last?: number;
            /** @description How the APIs answer at `at`. */
            readonly replies: components["schemas"]["SessionReplies"];
            /** @description The same as a 277; absent if no 277 can be requested. */
            readonly x12?: components["schemas"]["SessionX12"];
        };
        /** @description Something that happened to a session. */
        readonly TimelineEntry: {
            /** @description The time. */
            readonly at: components["schemas"]["Timestamp"];
            /**
             * @description The submission of the session; a step of its scenario that was due, for which there were enough polls, or that was applied by hand; `unknown` after a compaction of the log.
             * @enum {string}
             */
            readonly cause: "submission" | "clock" | "polls" | "hand" | "unknown";
            /** @description Its effect: `visit becomes paid`. */
            readonly does: string;
            /** @description The trigger of the step: `after 14d`, `after 2 polls` or `by hand`. */
            readonly when?: string;
            /** @description The stage that the claim reached, if it moved. */
            readonly stage?: components["schemas"]["Stage"];
            /**
             * @description Taiga's status for the stage.
             * @enum {string}
             */
            readonly status?: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The 277's status category code. */
            readonly category?: string;
            /** @description The 277's status code. */
            readonly code?: string;
            /** @description The paid amount. */
            readonly paid?: components["schemas"]["Amount"];
            /**
             * @description How the claim was submitted that moved.
             * @enum {string}
             */
            readonly submissionType?: "original" | "resubmission" | "appeal";
            /** @description The outcome, if the step is a branch. */
            readonly outcome?: string;
        };
        /** @description A step that follows. */
        readonly UpcomingStep: {
            /** @description Its trigger, counted from the step before: `after 14d`, `after 2 polls` or `by hand`. */
            readonly when: string;
            /** @description Its effect: `visit becomes paid`. */
            readonly does: string;
            /** @description When it is due, if it and the steps before it wait for the clock. */
            readonly due?: components["schemas"]["Timestamp"];
            /** @description How many polls it still waits for, if it is the next step and waits for polls. */
            readonly polls?: number;
            /** @description The stage that it leads to, if it moves a claim. */
            readonly stage?: components["schemas"]["Stage"];
            /**
             * @description Taiga's status for the stage.
             * @enum {string}
             */
            readonly status?: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The outcomes, if it is a branch. */
            readonly outcomes?: readonly components["schemas"]["PossibleOutcome"][];
        };
        /** @description A possible outcome of a branch. */
        readonly PossibleOutcome: {
            /** @description Its name. */
            readonly name: string;
            /** @description Its relative frequency. */
            readonly weight: number;
            /**
             * @description Present if it was chosen when the run was started.
             * @constant
             */
            readonly chosen?: true;
            /** @description The steps that follow, up to the next branch; those of a chosen outcome follow the branch itself. */
            readonly steps: readonly components["schemas"]["NextStep"][];
        };
        /** @description The replies of the APIs. */
        readonly SessionReplies: {
            /** @description Taiga's. */
            readonly taiga: components["schemas"]["SessionReply"];
            /** @description Stedi's. */
            readonly stedi: components["schemas"]["SessionReply"];
            /** @description Optum's. */
            readonly optum: components["schemas"]["SessionReply"];
        };
        /** @description A reply of an API, with the request. */
        readonly SessionReply: {
            /** @description The HTTP status. */
            readonly status: number;
            /** @description The JSON body. */
            readonly body: {
                readonly [key: string]: unknown;
            };
            /** @description JSON pointers to what the last entry of the timeline changed in the body; empty if there is none before it. */
            readonly changed: readonly string[];
            /** @description The request. */
            readonly request: components["schemas"]["SampleRequest"];
            /** @description The request as a command for a shell, with the URL of the sandbox as `$PAYERBOX_URL`. */
            readonly curl: string;
        };
        /** @description A 277 in words. */
        readonly SessionX12: {
            /** @description The 277. */
            readonly text: string;
            /** @description One sentence. */
            readonly summary: string;
            /** @description The segments as a tree in the order of the text. */
            readonly entries: readonly components["schemas"]["X12Entry"][];
            /** @description The indexes of the entries that the last entry of the timeline changed. */
            readonly changed: readonly number[];
        };
        /** @description A world that is watched. */
        readonly WatchedWorld: {
            /** @description Its name. */
            readonly world: string;
            /** @description How many events it had so far. */
            readonly version: number;
            /** @description Its current time. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description The speed of its clock; 0 is frozen, 1 is real time. */
            readonly rate: number;
            /** @description The number of claims. */
            readonly claims: number;
            /** @description The number of Taiga sessions. */
            readonly sessions: number;
            /** @description The number of started runs. */
            readonly runs: number;
            /** @description The number of armed faults. */
            readonly faults: number;
            /** @description When the next step is due, if one waits for the clock. */
            readonly due?: components["schemas"]["Timestamp"];
        };
        /** @description Sessions that changed. */
        readonly ChangedSessions: {
            /** @description Their rows, as they are now. */
            readonly sessions: readonly components["schemas"]["SessionRow"][];
        };
        /** @description Calls that a world answered. */
        readonly ReceivedCalls: {
            /** @description Oldest first, at most 100. */
            readonly calls: readonly components["schemas"]["CallSummary"][];
            /** @description How many calls before these are left out; the journal has them. */
            readonly skipped: number;
        };
        /** @description The world is another one now, or too much has changed: everything has to be read again. */
        readonly WatchReset: {
            /** @description Its name. */
            readonly world: string;
            /** @description Whether it still exists. */
            readonly exists: boolean;
        };
        /** @description A call in the journal, masked, without its bodies. */
        readonly CallSummary: {
            /** @description Counts from 1: in memory over all worlds of the sandbox, in a store over the calls of the world. */
            readonly id: number;
            /** @description The time of the response, by the world's clock. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description `<api>.<operation>`. */
            readonly operation: string;
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path, with masked ids. */
            readonly path: string;
            /** @description The HTTP response status; 0 if no response was sent. */
            readonly status: number;
            /**
             * @description How a fault affected the response.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled";
            /** @description What looks like personal data in the request, and where. */
            readonly phi?: string;
            /** @description The duration in real milliseconds. */
            readonly took: number;
            /** @description 0 while the world's clock is frozen; otherwise a number that changes when the clock is set. */
            readonly clockEpoch: number;
        };
        /** @description The next steps of a world that wait for the clock. */
        readonly Schedule: {
            /** @description The current time of the world. */
            readonly now: components["schemas"]["Timestamp"];
            /** @description The earliest first. */
            readonly steps: readonly components["schemas"]["ScheduledStep"][];
        };
        /** @description A step that waits for the clock. */
        readonly ScheduledStep: {
            /** @description When it is due. */
            readonly due: components["schemas"]["Timestamp"];
            /** @description The run. */
            readonly run: string;
            /** @description The scenario of the run. */
            readonly scenario: string;
            /** @description The session whose claim it moves; otherwise the session of the run, if it has one. */
            readonly sessionId?: string;
            /** @description Its effect: `visit becomes paid`. */
            readonly does: string;
            /** @description The stage that it leads to, if it moves a claim. */
            readonly stage?: components["schemas"]["Stage"];
        };
        /** @description Sessions of a world. */
        readonly SessionList: {
            /** @description In the order of submission. */
            readonly sessions: readonly components["schemas"]["SessionRow"][];
            /** @description The value of `after` for the next page; absent on the last page. */
            readonly next?: number;
        };
        /** @description A session and its current claim, the last that was submitted. */
        readonly SessionRow: {
            /** @description Taiga's session id. */
            readonly sessionId: string;
            /** @description The name of the patient. */
            readonly patient: string;
            /** @description The member id of the subscriber. */
            readonly memberId: string;
            /** @description The payer's claim number. */
            readonly payerClaimNumber: string;
            /** @description The provider's patient account number. */
            readonly patientAccountNumber?: string;
            /** @description The payer. */
            readonly payer: components["schemas"]["Payer"];
            /** @description The billed amount. */
            readonly charge: components["schemas"]["Amount"];
            /** @description The paid amount; absent before adjudication. */
            readonly paid?: components["schemas"]["Amount"];
            /**
             * @description How the current claim was submitted.
             * @enum {string}
             */
            readonly submissionType: "original" | "resubmission" | "appeal";
            /**
             * @description Taiga's status for the stage.
             * @enum {string}
             */
            readonly status: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The current stage. */
            readonly stage: components["schemas"]["Stage"];
            /** @description When the claim reached the stage. */
            readonly since: components["schemas"]["Timestamp"];
            /** @description The scenario that it follows. */
            readonly scenario?: string;
            /** @description The run of the scenario. */
            readonly run?: string;
            /** @description The next step of the run; absent if it is finished. Without `stage` if it moves the claim of another session. */
            readonly next?: components["schemas"]["NextStep"];
        };
        /** @description Armed faults. */
        readonly FaultList: {
            /** @description In the order of arming. */
            readonly faults: readonly components["schemas"]["ArmedFault"][];
        };
        /** @description An armed fault. */
        readonly ArmedFault: {
            /**
             * @description The id, for disarming it.
             * @example fault-0
             */
            readonly id: string;
            /**
             * @description A description.
             * @example stedi.* fails with 503 twice
             */
            readonly does: string;
            /** @description When it was armed. */
            readonly armed: components["schemas"]["Timestamp"];
            /** @description When it ends; absent if it has no end. */
            readonly until?: components["schemas"]["Timestamp"];
            /** @description How many more calls it applies to; absent if unlimited. */
            readonly remaining?: number;
            /** @description How many calls it was applied to. */
            readonly applied: number;
            /** @description How many calls its rate, `every` or chance skipped. */
            readonly skipped: number;
            /** @description The fault. */
            readonly fault: components["schemas"]["Fault"];
        };
        /** @description Disarmed faults. */
        readonly DisarmedFaults: {
            /** @description Their ids. */
            readonly disarmed: readonly string[];
        };
        /** @description A fault: what goes wrong, and for which calls. All conditions must hold. */
        readonly Fault: {
            /**
             * @description Operation whose calls fail, or all operations of an API.
             * @enum {string}
             */
            readonly on: "taiga.onboardProvider" | "taiga.submitSession" | "taiga.sessionStatus" | "taiga.*" | "stedi.claimStatus" | "stedi.claimStatusRawX12" | "stedi.*" | "optum.token" | "optum.claimstatus" | "optum.rawX12" | "optum.rawX12Enhanced" | "optum.healthCheck" | "optum.*";
            /** @description Number of calls that fail. Default: all calls from now on. */
            readonly times?: number;
            /**
             * @description How long the fault stays armed, on the clock of the world. Default: until it is disarmed.
             * @example 10m
             */
            readonly lasts?: components["schemas"]["Duration"];
            /**
             * @description Only calls that match: `path`, `body`, `header:<name>` or a JSON pointer into the body, and the text found there. Text between slashes is a regular expression.
             * @example {
             *       "/subscriber/memberId": "111222333"
             *     }
             */
            readonly match?: {
                readonly [key: string]: string;
            };
            /** @description Only calls that arrive while this many other calls of `on` are in flight. */
            readonly inFlight?: number;
            /** @description Only calls above a rate. */
            readonly rate?: {
                /** @description Number of calls that pass. */
                readonly max: number;
                /**
                 * @description Time window, on the clock of the world.
                 * @example 1s
                 */
                readonly per: components["schemas"]["Duration"];
            };
            /** @description Only every nth call: 3 is the third, the sixth, … */
            readonly every?: number;
            /**
             * @description Probability that a call fails, drawn from the seed of the world.
             * @example 0.2
             */
            readonly chance?: number;
            readonly fails: components["schemas"]["Failure"];
        };
        /** @description Claims of a world. */
        readonly ClaimList: {
            /** @description The most recently changed claim first. */
            readonly claims: readonly components["schemas"]["Claim"][];
            /** @description The value of `after` for the next page; absent on the last page. */
            readonly next?: number;
        };
        /** @description A claim and its history. */
        readonly Claim: {
            /** @description The sandbox's id of the claim. */
            readonly id: string;
            /** @description The Taiga session that it bills. */
            readonly session?: string;
            /**
             * @description How the claim was submitted. A corrected claim and an appeal are separate claims on the payer's file.
             * @enum {string}
             */
            readonly submissionType: "original" | "resubmission" | "appeal";
            /** @description The current stage. */
            readonly stage: components["schemas"]["Stage"];
            /**
             * @description Taiga's status for the stage.
             * @enum {string}
             */
            readonly taiga: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The 277's status category code; absent while no 277 reports the claim. */
            readonly category?: string;
            /** @description The 277's status code. */
            readonly status?: string;
            /** @description When the claim reached the stage. */
            readonly since: components["schemas"]["Timestamp"];
            /** @description The payer. */
            readonly payer: components["schemas"]["Payer"];
            /** @description The billing provider. */
            readonly provider: components["schemas"]["Provider"];
            /** @description The subscriber. */
            readonly subscriber: components["schemas"]["Subscriber"];
            /** @description The patient, if not the subscriber. */
            readonly dependent?: components["schemas"]["Person"];
            /** @description The first day of service. */
            readonly serviceFrom: components["schemas"]["Day"];
            /** @description The last day of service. */
            readonly serviceTo: components["schemas"]["Day"];
            /** @description The billed amount. */
            readonly charge: components["schemas"]["Amount"];
            /** @description The paid amount; absent before adjudication. */
            readonly paid?: components["schemas"]["Amount"];
            /** @description The payer's claim number. */
            readonly payerClaimNumber: string;
            /** @description The provider's patient account number. */
            readonly patientAccountNumber?: string;
            /** @description The stages that it reached, oldest first. */
            readonly moves: readonly components["schemas"]["Move"][];
        };
        /** @description A claim reached a stage. */
        readonly Move: {
            /** @description The time. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description The stage. */
            readonly to: components["schemas"]["Stage"];
            /** @description The 277's status category code. */
            readonly category?: string;
            /** @description The 277's status code. */
            readonly status?: string;
            /** @description The paid amount. */
            readonly paid?: components["schemas"]["Amount"];
        };
        /** @description A payer. */
        readonly Payer: {
            /** @description The payer id. Of a payer that is not listed, which came with a submission, a mask; behaviors can be set by it. */
            readonly id: string;
            /** @description Its name; masked for a payer that is not listed. */
            readonly name: string;
        };
        /** @description The payers of a world. */
        readonly PayerList: {
            /** @description The payers. */
            readonly payers: readonly components["schemas"]["ListedPayer"][];
            /** @description The value of `after` for the next page; absent on the last page. */
            readonly next?: number;
        };
        /** @description A payer and its behaviors. */
        readonly ListedPayer: {
            /** @description The payer id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Other ids of the payer. */
            readonly aliases: readonly string[];
            /** @description Other names of the payer. */
            readonly names: readonly string[];
            /**
             * @description Whether the payer supports claim status.
             * @enum {string}
             */
            readonly claimStatus: "SUPPORTED" | "NOT_SUPPORTED" | "ENROLLMENT_REQUIRED";
            /** @description NPIs and tax ids of the providers that the payer responds to, with `ENROLLMENT_REQUIRED`. */
            readonly enrolled?: readonly string[];
            /** @description Its behaviors in this world. */
            readonly behaviors: readonly components["schemas"]["PayerBehavior"][];
        };
        /** @description The behaviors of a payer. */
        readonly PayerBehaviors: {
            /**
             * @description All behaviors, in any order. Replaces the former ones.
             * @example [
             *       "slow",
             *       {
             *         "not-found-at-first": "3d"
             *       }
             *     ]
             */
            readonly behaviors: readonly components["schemas"]["PayerBehavior"][];
        };
        /** @description Payer behavior: its name, or its name with a duration. */
        readonly PayerBehavior: ("slow" | "sunday-maintenance" | "needs-account-number" | "refuses-wide-windows" | "refuses-single-days" | "needs-exact-names" | "batch-at-night" | "not-found-at-first" | "archives-after-18-months" | "claims-newest-first" | "claims-newest-last" | "answers-with-main-id") | {
            /**
             * @description How long after acceptance the payer does not find a claim. Default: 5d.
             * @example 5d
             */
            readonly "not-found-at-first"?: components["schemas"]["Duration"];
        };
        /** @description A billing provider. */
        readonly Provider: {
            /** @description Its name. */
            readonly organizationName: string;
            /** @description The NPI. */
            readonly npi?: string;
            /** @description The tax id. */
            readonly taxId?: string;
        };
        /** @description A subscriber. */
        readonly Subscriber: {
            /** @description The member id. */
            readonly memberId: string;
            /** @description The group number. */
            readonly groupNumber?: string;
            /** @description Given name. */
            readonly firstName: string;
            /** @description Family name. */
            readonly lastName: string;
            /** @description Date of birth. */
            readonly dateOfBirth?: components["schemas"]["Day"];
            /**
             * @description The gender.
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
             * @description The gender.
             * @enum {string}
             */
            readonly gender?: "F" | "M" | "U";
        };
        /** @description Calls that a world answered. */
        readonly Journal: {
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["JournalEntry"][];
            /** @description The value of `after` for the next page; absent on the last page. */
            readonly next?: number;
            /** @description With `last`, the value of `before` for the page before; absent on the first page. */
            readonly previous?: number;
            /** @description How many calls of this world were dropped because of the limits. */
            readonly dropped: number;
            /** @description How many calls are recorded. */
            readonly limits: components["schemas"]["JournalLimits"];
        };
        /** @description The limits of the journal: in memory for all worlds together, in a store for each world. The oldest calls are dropped first. */
        readonly JournalLimits: {
            /** @description The number of calls. */
            readonly entries: number;
            /** @description The number of bytes. */
            readonly bytes: number;
        };
        /** @description Which calls to count, and the expected count: `exactly`, `never`, or a range with `min`, `max` or both. */
        readonly Verification: {
            /** @description An operation (`taiga.sessionStatus`) or all operations of an API (`taiga.*`). */
            readonly operation?: string;
            /** @description The HTTP response status; 0 if no response was sent. */
            readonly status?: number;
            /** @description The requested session. */
            readonly session?: string;
            /** @description A claim that was found, by its sandbox id. */
            readonly claim?: string;
            /**
             * @description How a fault affected the response.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled" | "any";
            /** @description Only calls at or after this instant of the world's clock. */
            readonly since?: string;
            /** @description The exact number of calls. */
            readonly exactly?: number;
            /** @description The minimum number of calls. */
            readonly min?: number;
            /** @description The maximum number of calls. */
            readonly max?: number;
            /**
             * @description No calls.
             * @constant
             */
            readonly never?: true;
            /**
             * @description How long to wait for late calls, in real time; at most a minute.
             * @example 2s
             */
            readonly within?: string;
        };
        /** @description The result. */
        readonly Verified: {
            /** @description Whether the expectation holds. */
            readonly ok: boolean;
            /** @description The number of calls. */
            readonly count: number;
            /** @description The result as a sentence. */
            readonly sentence: string;
        };
        /** @description The coverage of a client. */
        readonly Coverage: {
            /** @description One entry for each kind. */
            readonly coverage: readonly components["schemas"]["Covered"][];
        };
        /** @description The coverage of one kind. */
        readonly Covered: {
            /**
             * @description The kind.
             * @enum {string}
             */
            readonly what: "statuses" | "submissionTypes" | "families" | "categories" | "codes" | "events" | "responses" | "errors" | "faults";
            /** @description The kind in words. */
            readonly is: string;
            /** @description What the client received; values that are not known in advance come last. */
            readonly met: readonly string[];
            /** @description Known values that the client did not receive. */
            readonly missing: readonly string[];
            /** @description The percentage of known values that the client received, rounded down. */
            readonly percent: number;
        };
        /** @description Anti-patterns of a client. */
        readonly Lint: {
            /** @description The number of judged calls. */
            readonly calls: number;
            /** @description One finding for each anti-pattern. */
            readonly findings: readonly components["schemas"]["LintFinding"][];
            /** @description Rules that could not be judged: rules about intervals, if the clock was frozen or set by hand between all calls. */
            readonly unjudged: readonly string[];
        };
        /** @description An anti-pattern. */
        readonly LintFinding: {
            /** @description Its name. */
            readonly rule: string;
            /** @description What the client does. */
            readonly message: string;
            /** @description What it should do. */
            readonly advice: string;
            /** @description The source of the rule. */
            readonly source: string;
            /** @description The ids of the calls in the journal. */
            readonly entries: readonly number[];
            /** @description The time of the first call, by the world's clock. */
            readonly first: components["schemas"]["Timestamp"];
            /** @description The time of the last call. */
            readonly last: components["schemas"]["Timestamp"];
        };
        /** @description An HTTP archive. */
        readonly Har: {
            /** @description The archive. */
            readonly log: components["schemas"]["HarLog"];
        };
        /** @description The content of an HTTP archive. */
        readonly HarLog: {
            /**
             * @description The version of the format.
             * @constant
             */
            readonly version: "1.2";
            /** @description The program that wrote it. */
            readonly creator: components["schemas"]["HarCreator"];
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["HarEntry"][];
        };
        /** @description The program that wrote an archive. */
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
            /** @description The time of the response, by the world's clock. */
            readonly startedDateTime: components["schemas"]["Timestamp"];
            /** @description The duration in real milliseconds. */
            readonly time: number;
            /** @description The request. */
            readonly request: components["schemas"]["HarRequest"];
            /** @description The response. */
            readonly response: components["schemas"]["HarResponse"];
            /** @description Always empty. */
            readonly cache: Record<string, never>;
            /** @description The durations. */
            readonly timings: components["schemas"]["HarTimings"];
            /** @description The call in the journal. */
            readonly _payerbox: components["schemas"]["HarOrigin"];
        };
        /** @description A request. */
        readonly HarRequest: {
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path, with masked ids, at a host that does not exist. */
            readonly url: string;
            /** @description A constant; the version is not recorded. */
            readonly httpVersion: string;
            /** @description Always empty; not recorded. */
            readonly cookies: readonly Record<string, never>[];
            /** @description Always empty; not recorded. */
            readonly headers: readonly Record<string, never>[];
            /** @description Always empty; not recorded. */
            readonly queryString: readonly Record<string, never>[];
            /**
             * @description Unknown.
             * @constant
             */
            readonly headersSize: -1;
            /**
             * @description Unknown.
             * @constant
             */
            readonly bodySize: -1;
            /** @description The body, if any. */
            readonly postData?: components["schemas"]["HarPostData"];
        };
        /** @description A request body. */
        readonly HarPostData: {
            /** @description The media type. */
            readonly mimeType: string;
            /** @description The masked body. */
            readonly text: string;
        };
        /** @description A response. */
        readonly HarResponse: {
            /** @description The HTTP status; 0 if no response was sent. */
            readonly status: number;
            /** @description Always empty. */
            readonly statusText: string;
            /** @description A constant; the version is not recorded. */
            readonly httpVersion: string;
            /** @description Always empty; not recorded. */
            readonly cookies: readonly Record<string, never>[];
            /** @description Always empty; not recorded. */
            readonly headers: readonly Record<string, never>[];
            /** @description The body. */
            readonly content: components["schemas"]["HarContent"];
            /** @description Always empty. */
            readonly redirectURL: string;
            /**
             * @description Unknown.
             * @constant
             */
            readonly headersSize: -1;
            /**
             * @description Unknown.
             * @constant
             */
            readonly bodySize: -1;
        };
        /** @description A response body. */
        readonly HarContent: {
            /**
             * @description Unknown.
             * @constant
             */
            readonly size: -1;
            /** @description The media type. */
            readonly mimeType: string;
            /** @description The masked body. */
            readonly text: string;
        };
        /** @description The durations of an exchange in real milliseconds. */
        readonly HarTimings: {
            /**
             * @description Always 0.
             * @constant
             */
            readonly send: 0;
            /** @description The archive. */
            readonly wait: number;
            /**
             * @description Always 0.
             * @constant
             */
            readonly receive: 0;
        };
        /** @description The call in the journal. */
        readonly HarOrigin: {
            /** @description The id of the call in the journal. */
            readonly id: number;
            /** @description The world. */
            readonly world: string;
            /** @description The operation. */
            readonly operation: string;
            /** @description How a fault affected the response. */
            readonly fault?: string;
            /** @description What looks like personal data in the request, and where. */
            readonly phi?: string;
        };
        /** @description Removed calls. */
        readonly ClearedJournal: {
            /** @description The number of calls. */
            readonly cleared: number;
        };
        /** @description A call and its response. Values that could identify a patient or grant access are masked: `***` and twelve hexadecimal digits, equal for equal values of a world until it is reset. Names of unknown members are counted. */
        readonly JournalEntry: {
            /** @description Counts from 1: in memory over all worlds of the sandbox, in a store over the calls of the world. */
            readonly id: number;
            /** @description The time of the response, by the world's clock. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description `<api>.<operation>`. */
            readonly operation: string;
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path, with masked ids. */
            readonly path: string;
            /** @description The HTTP response status; 0 if no response was sent. */
            readonly status: number;
            /**
             * @description How a fault affected the response.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled";
            /** @description What looks like personal data in the request, and where. */
            readonly phi?: string;
            /** @description The duration in real milliseconds. */
            readonly took: number;
            /** @description 0 while the world's clock is frozen; otherwise a number that changes when the clock is set. Time passed by itself only between calls with the same number. */
            readonly clockEpoch: number;
            /** @description The request body; empty if the guard against personal data refused it. */
            readonly request: string;
            /** @description The response body. */
            readonly reply: string;
        };
        /** @description A masked call and the explanation of its response. */
        readonly ExplainedCall: {
            /** @description Counts from 1: in memory over all worlds of the sandbox, in a store over the calls of the world. */
            readonly id: number;
            /** @description The time of the response, by the world's clock. */
            readonly at: components["schemas"]["Timestamp"];
            /** @description `<api>.<operation>`. */
            readonly operation: string;
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path, with masked ids. */
            readonly path: string;
            /** @description The HTTP response status; 0 if no response was sent. */
            readonly status: number;
            /**
             * @description How a fault affected the response.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled";
            /** @description What looks like personal data in the request, and where. */
            readonly phi?: string;
            /** @description The duration in real milliseconds. */
            readonly took: number;
            /** @description 0 while the world's clock is frozen; otherwise a number that changes when the clock is set. Time passed by itself only between calls with the same number. */
            readonly clockEpoch: number;
            /** @description The request body; empty if the guard against personal data refused it. */
            readonly request: string;
            /** @description The response body. */
            readonly reply: string;
            /** @description The explanation. */
            readonly explain: components["schemas"]["Explanation"];
            /** @description Of a call that was rejected: the rules of the contract that its request breaks, without those about its credential. Absent for other calls, with a store, and where the request is not known any more. */
            readonly violations?: readonly components["schemas"]["ContractViolation"][];
        };
        /** @description Why the call got this response, in the state of the world at that time. */
        readonly Explanation: {
            /** @description The explanation as text. */
            readonly sentence: string;
            /** @description The claims that it found. */
            readonly claims: readonly components["schemas"]["FoundClaim"][];
            /** @description If it found none: the claims that were most likely meant, nearest first, at most five. */
            readonly nearMisses: readonly components["schemas"]["NearMiss"][];
            /** @description The steps that it triggered. */
            readonly played: readonly components["schemas"]["StepOfCall"][];
            /** @description The next triggers of these claims' runs. */
            readonly next: readonly components["schemas"]["Upcoming"][];
        };
        /** @description A claim as it was when the call arrived. */
        readonly FoundClaim: {
            /** @description The sandbox's id of the claim. */
            readonly claim: string;
            /** @description The Taiga session that it bills. */
            readonly session?: string;
            /** @description The stage. */
            readonly stage: components["schemas"]["Stage"];
        };
        /** @description A claim that was not found. */
        readonly NearMiss: {
            /** @description The sandbox's id of the claim. */
            readonly claim: string;
            /** @description The Taiga session that it bills. */
            readonly session?: string;
            /** @description The stage. */
            readonly stage: components["schemas"]["Stage"];
            /** @description The criteria that match. */
            readonly agrees: readonly string[];
            /** @description The criteria that do not match. */
            readonly differs: readonly components["schemas"]["Difference"][];
        };
        /** @description A criterion that does not match. */
        readonly Difference: {
            /** @description Its name. */
            readonly criterion: string;
            /** @description How the two values differ. */
            readonly how: string;
        };
        /** @description A step that was played when a call was answered. */
        readonly StepOfCall: {
            /** @description The run. */
            readonly run: string;
            /** @description The scenario of the run. */
            readonly scenario: string;
            /** @description What happened. */
            readonly does: string;
            /**
             * @description The trigger.
             * @enum {string}
             */
            readonly by: "this poll" | "the clock";
        };
        /** @description The next trigger of a run. */
        readonly Upcoming: {
            /** @description The run. */
            readonly run: string;
            /** @description The scenario of the run. */
            readonly scenario: string;
            /** @description The trigger, counted from the step before. */
            readonly when: string;
            /** @description What happens. */
            readonly does: string;
            /** @description The time, if the step waits for the clock. */
            readonly due?: components["schemas"]["Timestamp"];
            /** @description How many more polls it takes, if the step waits for polls. */
            readonly polls?: number;
        };
        /** @description A document of the folder contracts. */
        readonly Document: {
            readonly [key: string]: unknown;
        };
        /** @description The code lists. */
        readonly CodeLists: {
            /** @description The lists, in the order of the composite. */
            readonly lists: readonly components["schemas"]["CodeListSummary"][];
        };
        /** @description A code list. */
        readonly CodeListSummary: {
            /**
             * @description Its name.
             * @enum {string}
             */
            readonly list: "category" | "status" | "entity";
            /** @description Its title. */
            readonly title: string;
            /** @description How many codes it has. */
            readonly codes: number;
            /** @description How many of them are deactivated. */
            readonly deactivated: number;
        };
        /** @description One page of a code list. */
        readonly CodeList: {
            /**
             * @description Its name.
             * @enum {string}
             */
            readonly list: "category" | "status" | "entity";
            /** @description Its title. */
            readonly title: string;
            /** @description How many codes match; without `q`, all. */
            readonly matching: number;
            /** @description The codes of this page, in the order of the list. */
            readonly codes: readonly components["schemas"]["Code"][];
            /** @description The `after` of the next page; absent on the last page. */
            readonly next?: number;
        };
        /** @description A code. */
        readonly Code: {
            /** @description The code. */
            readonly code: string;
            /** @description Its text. */
            readonly text: string;
            /** @description The day on which X12 deactivated it, YYYY-MM-DD, empty if that is unknown; absent while it is active. */
            readonly deactivated?: string;
            /**
             * @description Set if a status code requires an entity code.
             * @constant
             */
            readonly needsEntity?: true;
            /** @description The stages that report a category. */
            readonly stages?: readonly components["schemas"]["Stage"][];
        };
        /** @description An X12 text. */
        readonly X12Text: {
            /** @description One or more interchanges, at most 200,000 characters. */
            readonly text: string;
        };
        /** @description An X12 text in words. */
        readonly ExplainedX12: {
            /** @description Whether the text has an interchange. */
            readonly readable: boolean;
            /** @description Whether all of the text was read, and every set checked by its guide. */
            readonly complete: boolean;
            /** @description One sentence. */
            readonly summary: string;
            /** @description The kind of each set, with its guide if that is not supported. */
            readonly sets: readonly string[];
            /** @description The segments as a tree in the order of the text: the children of an entry follow it, one level deeper. */
            readonly entries: readonly components["schemas"]["X12Entry"][];
            /** @description All errors, in the order of the text. */
            readonly errors: readonly components["schemas"]["X12Finding"][];
            /** @description Values that are valid alone, but break a rule of the guide or of a code list. */
            readonly warnings: readonly components["schemas"]["X12Finding"][];
            /** @description The text as JSON by contracts/x12-json.schema.json; absent if it has no 276, 277, 277CA, 999 or TA1. */
            readonly document?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A segment, or text that was not read. */
        readonly X12Entry: {
            /**
             * @description A part, such as a level, and a claim have entries below them; a row has none.
             * @enum {string}
             */
            readonly kind: "part" | "claim" | "row";
            /** @description 0 for the interchange. */
            readonly depth: number;
            /** @description The number of the interchange in the text. */
            readonly interchange?: number;
            /** @description The segment; absent for text that was not read. */
            readonly segment?: components["schemas"]["X12Segment"];
            /** @description The loop of the guide; absent in envelopes and for segments without a place. */
            readonly loop?: components["schemas"]["X12Loop"];
            /** @description The name of the segment in the guide. */
            readonly name?: string;
            /** @description The kind of information. */
            readonly label: string;
            /** @description Lines of phrases. */
            readonly lines: readonly (readonly string[])[];
            /**
             * @description What a status means for the provider.
             * @enum {string}
             */
            readonly tone?: "good" | "bad" | "open";
            /** @description The segment with its terminator; truncated if it is very long. */
            readonly raw: string;
            /** @description The elements and components that have a value. */
            readonly elements: readonly components["schemas"]["X12Element"][];
            /** @description The errors in this segment. */
            readonly marks: readonly components["schemas"]["X12Mark"][];
            /** @description The errors for segments that are missing before this one. */
            readonly missing: readonly components["schemas"]["X12Mark"][];
        };
        /** @description A segment. */
        readonly X12Segment: {
            /** @description Its number in the interchange; the ISA is 1. */
            readonly number: number;
            /** @description The segment id; absent after the last segment. */
            readonly id?: string;
        };
        /** @description A loop of a guide. */
        readonly X12Loop: {
            /** @description The id, such as `2200D`. */
            readonly id: string;
            /** @description The name. */
            readonly name: string;
        };
        /** @description An element or component. */
        readonly X12Element: {
            /** @description The position in the segment. */
            readonly position: number;
            /** @description The position in the composite. */
            readonly component?: number;
            /** @description The name in the X12 dictionary. */
            readonly name: string;
            /** @description The value. */
            readonly value: string;
            /** @description The meaning of a code; a date or an amount in words. */
            readonly meaning?: string;
        };
        /** @description An error of a segment. */
        readonly X12Mark: {
            /** @description The error code. */
            readonly code: string;
            /** @description The message. */
            readonly message: string;
            /** @description Where it starts in `raw`. */
            readonly at?: number;
            /** @description How many characters of `raw` it concerns. */
            readonly length?: number;
        };
        /** @description An error or a warning with its position. */
        readonly X12Finding: {
            /** @description The kind of error. */
            readonly code: string;
            /** @description What is wrong and what is expected. */
            readonly message: string;
            /** @description The line. */
            readonly line: number;
            /** @description The column. */
            readonly column: number;
            /** @description Characters from the start of the text. */
            readonly offset: number;
            /** @description The number of the interchange; absent if there is one. */
            readonly interchange?: number;
            /** @description The segment. */
            readonly segment: components["schemas"]["X12Segment"];
            /** @description The position of the element. */
            readonly element?: number;
            /** @description The position of the component. */
            readonly component?: number;
            /**
             * @description The acknowledgment that reports it; absent for warnings.
             * @enum {string}
             */
            readonly level?: "interchange" | "group" | "set" | "segment" | "element";
            /** @description The loop of the segment. */
            readonly loop?: string;
        };
        /** @description A scenario with its file and its states. */
        readonly ScenarioDetails: {
            /** @description The name. */
            readonly name: string;
            /** @description What happens. */
            readonly summary: string;
            /** @description The roles; the first one is the claim of the session. */
            readonly roles: readonly string[];
            /** @description The steps, in order. */
            readonly steps: readonly components["schemas"]["Step"][];
            /** @description Taiga's statuses that its steps lead to, each once. */
            readonly statuses: readonly ("processing" | "submitted" | "accepted" | "rejected" | "paid" | "denied")[];
            /** @description The branches; `outcomes` of a start selects one outcome of each. */
            readonly branches: readonly components["schemas"]["Branch"][];
            /** @description Whether it is built in. */
            readonly builtIn: boolean;
            /** @description Its file; absent if it was given as data. */
            readonly source?: components["schemas"]["ScenarioSourceText"];
            /** @description The states that a run can reach. */
            readonly diagram: components["schemas"]["ScenarioDiagram"];
        };
        /** @description A branch. */
        readonly Branch: {
            /** @description The name. */
            readonly branch: string;
            /** @description Its outcomes. */
            readonly outcomes: readonly components["schemas"]["BranchOutcome"][];
        };
        /** @description An outcome of a branch. */
        readonly BranchOutcome: {
            /** @description The name. */
            readonly outcome: string;
            /** @description The relative frequency. */
            readonly weight: number;
        };
        /** @description A scenario file. */
        readonly ScenarioSourceText: {
            /** @description The file. */
            readonly file: string;
            /** @description The text. */
            readonly text: string;
        };
        /** @description The states of a run as a graph. */
        readonly ScenarioDiagram: {
            /** @description The states. The first is that of a new run, if no branch comes before it. */
            readonly nodes: readonly components["schemas"]["DiagramNode"][];
            /** @description The steps between the states. */
            readonly edges: readonly components["schemas"]["DiagramEdge"][];
            /** @description Whether all states are shown; at most 300 are. */
            readonly complete: boolean;
        };
        /** @description A state of a run. */
        readonly DiagramNode: {
            /** @description The id. */
            readonly id: number;
            /** @description The claim of each role. */
            readonly claims: readonly components["schemas"]["DiagramClaim"][];
            /** @description Whether the run ends here. */
            readonly end: boolean;
        };
        /** @description A claim in a state. */
        readonly DiagramClaim: {
            /** @description The role. */
            readonly role: string;
            /** @description The stage. */
            readonly stage: components["schemas"]["Stage"];
            /**
             * @description Taiga's status.
             * @enum {string}
             */
            readonly taiga: "processing" | "submitted" | "accepted" | "rejected" | "paid" | "denied";
            /** @description The status category code of a 277; absent before the payer knows the claim. */
            readonly category?: string;
            /** @description The status code of a 277. */
            readonly status?: string;
            /** @description The paid amount, if a step sets it. */
            readonly paid?: components["schemas"]["Amount"];
        };
        /** @description The steps from a state to the next. */
        readonly DiagramEdge: {
            /** @description The id of the state before; absent for the start of the run. */
            readonly from?: number;
            /** @description The id of the state after. */
            readonly to: number;
            /**
             * @description What triggers the first step.
             * @enum {string}
             */
            readonly trigger: "start" | "clock" | "polls" | "manual";
            /** @description The trigger in words, counted from the step before; absent at the start. */
            readonly when?: string;
            /** @description How long the first step waits on the world's clock. */
            readonly milliseconds?: number;
            /** @description How many polls the first step waits for. */
            readonly polls?: number;
            /** @description What each step does. */
            readonly does: readonly string[];
            /** @description The outcomes of branches on the way. */
            readonly outcomes: readonly components["schemas"]["ChosenOutcome"][];
            /** @description All of this in words; empty at a start without steps. */
            readonly label: string;
        };
        /** @description An outcome on the way. */
        readonly ChosenOutcome: {
            /** @description The branch. */
            readonly branch: string;
            /** @description The outcome. */
            readonly outcome: string;
        };
        /** @description The text of a scenario. */
        readonly ScenarioText: {
            /** @description The YAML text of a scenario file, at most 1 MiB. */
            readonly source: string;
            /**
             * @description Whether a valid scenario is explored as well.
             * @default true
             */
            readonly explore?: boolean;
        };
        /** @description The findings about a scenario. */
        readonly CheckedScenarioText: {
            /** @description Whether it is a valid scenario. */
            readonly valid: boolean;
            /** @description Whether it was explored to its end. */
            readonly explored: boolean;
            /** @description The findings, in the order of the text. */
            readonly findings: readonly components["schemas"]["TextFinding"][];
            /** @description The scenario, if it is valid. */
            readonly scenario?: components["schemas"]["Scenario"];
            /** @description The states that a run can reach, if it is valid. */
            readonly diagram?: components["schemas"]["ScenarioDiagram"];
        };
        /** @description A finding and its place in the text. */
        readonly TextFinding: {
            /** @description The kind of problem. */
            readonly rule: string;
            /**
             * @description A warning does not make a check fail.
             * @enum {string}
             */
            readonly severity: "error" | "warning";
            /** @description The line. */
            readonly line: number;
            /** @description The column, in UTF-16 units. */
            readonly column: number;
            /** @description The line of the end. */
            readonly endLine: number;
            /** @description The column after the last character. */
            readonly endColumn: number;
            /** @description The message. */
            readonly message: string;
        };
        /** @description A scenario to start. */
        readonly StartText: {
            /** @description The YAML text of a scenario file, at most 1 MiB. */
            readonly source: string;
            /** @description The outcome of each branch, by the branch's name; other branches are drawn from the world's seed. */
            readonly outcomes?: {
                readonly [key: string]: string;
            };
        };
        /** @description A request for an operation of a vendor. */
        readonly Sample: {
            /** @description The operation. */
            readonly operation: string;
            /** @description Whether the request would succeed now. */
            readonly ready: boolean;
            /** @description What is missing, and how to create it; absent if it is ready. */
            readonly hint?: string;
            /** @description The claim that it asks for, by its sandbox id. */
            readonly claim?: string;
            /** @description The session that it asks for. */
            readonly session?: string;
            /** @description The request. */
            readonly request: components["schemas"]["SampleRequest"];
        };
        /** @description A call of an operation of a vendor. */
        readonly CallToSend: {
            /** @description HTTP method. */
            readonly method: string;
            /** @description The path, with its query, as at the vendor. */
            readonly path: string;
            /** @description The headers, with the credential. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description The body: JSON, or a text that is sent as it is. */
            readonly body?: {
                readonly [key: string]: unknown;
            } | readonly unknown[] | string;
        };
        /** @description The response of an operation. */
        readonly SentCall: {
            /** @description The operation. */
            readonly operation: string;
            /** @description The world that the credential selected; `-` if it selected none. */
            readonly world: string;
            /** @description The HTTP response status; 0 if a fault kept the response from being sent. */
            readonly status: number;
            /** @description The headers. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The body. */
            readonly body: string;
            /**
             * @description How a fault affected the response.
             * @enum {string}
             */
            readonly fault?: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled";
            /** @description The duration in real milliseconds. */
            readonly took: number;
            /** @description The id of the call in the journal; absent if the guard against personal data refused it. */
            readonly call?: number;
            /** @description The rules of the contract that the request or the response breaks. */
            readonly violations: readonly components["schemas"]["ContractViolation"][];
        };
        /** @description A broken rule of a contract. It contains no value that could identify a person. */
        readonly ContractViolation: {
            /**
             * @description Which side breaks it.
             * @enum {string}
             */
            readonly side: "request" | "response";
            /** @description What the rule constrains: `member`, `credential`, `x12`, … */
            readonly about: string;
            /** @description A JSON pointer, `header:<name>`, or empty for the whole. */
            readonly pointer: string;
            /** @description The keyword: `required`, `pattern`, … */
            readonly rule: string;
            /** @description The value of the keyword. */
            readonly expected: string;
            /** @description What was received, where it may be shown; otherwise its type. */
            readonly received: string;
            /**
             * @description How the rule is known.
             * @enum {string}
             */
            readonly evidence: "documented" | "observed" | "inferred";
            /** @description Where it is documented. */
            readonly source: string;
        };
        /** @description What faults consist of. */
        readonly FaultKinds: {
            /** @description The values of `on`: each operation, and all operations of an API. */
            readonly operations: readonly components["schemas"]["FaultOperation"][];
            /** @description The members of `fails`. One of them fails the call; `delay` and `carriedOut` add to others. */
            readonly failures: readonly components["schemas"]["FaultMember"][];
            /** @description The other members. All that are set must hold. */
            readonly conditions: readonly components["schemas"]["FaultMember"][];
        };
        /** @description An operation that can fail. */
        readonly FaultOperation: {
            /** @description The value of `on`. */
            readonly on: string;
            /** @description The error statuses that its contract declares; others can be armed, too. */
            readonly statuses: readonly number[];
            /** @description Whether `payer` can fail: the operation asks a payer. */
            readonly payer: boolean;
        };
        /** @description A member of a fault. */
        readonly FaultMember: {
            /** @description Its name. */
            readonly name: string;
            /** @description What it does. */
            readonly description: string;
            /** @description Its JSON Schema, without references. */
            readonly schema: {
                readonly [key: string]: unknown;
            };
            /** @description Of a failure: whether `delay` can be added. */
            readonly delay?: boolean;
            /** @description Of a failure: whether `carriedOut` can be added. */
            readonly carriedOut?: boolean;
        };
        /** @description The behaviors that payers can have. */
        readonly PayerBehaviorKinds: {
            /** @description All behaviors. */
            readonly behaviors: readonly components["schemas"]["PayerBehaviorKind"][];
        };
        /** @description A behavior of a payer. */
        readonly PayerBehaviorKind: {
            /** @description Its name. */
            readonly name: string;
            /** @description What the payer does. */
            readonly is: string;
            /** @description Its duration, unless another one is set; absent if it has none. */
            readonly duration?: string;
            /** @description The longest duration. */
            readonly longest?: string;
        };
        /** @description Revoked tokens. */
        readonly RevokedTokens: {
            /** @description The world. */
            readonly world: string;
            /** @description How many tokens were valid. */
            readonly revoked: number;
        };
        /** @description A refused request. */
        readonly Refusal: {
            /** @description The error. */
            readonly error: {
                /**
                 * @description The error code.
                 * @enum {string}
                 */
                readonly code: "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "FOREIGN_HOST" | "FOREIGN_PAGE" | "TOKEN_REQUIRED" | "TOKEN_NOT_SET" | "UNSUPPORTED_MEDIA_TYPE" | "UNKNOWN_WORLD" | "UNKNOWN_SCENARIO" | "UNKNOWN_RUN" | "UNKNOWN_SESSION" | "UNKNOWN_OPERATION" | "UNKNOWN_FAULT" | "UNKNOWN_PAYER" | "UNKNOWN_CALL" | "UNKNOWN_CLAIM" | "INVALID_BODY" | "INVALID_FILTER" | "INVALID_SNAPSHOT" | "WORLD_EXISTS" | "NO_BUNDLE" | "TIME_GOES_BACK" | "RUN_FINISHED" | "NOTHING_SCHEDULED" | "NO_SCENARIO_FILES" | "SCENARIO_PROBLEMS" | "LIMIT_REACHED" | "TOO_MANY_WAITING" | "TOO_MANY_WATCHING" | "STORE_FAILED" | "NOT_READY" | "FAULT";
                /** @description The message: what is wrong and what is allowed. */
                readonly message: string;
                /** @description JSON pointer to the invalid member; empty for the whole body. */
                readonly pointer?: string;
            };
        };
        /** @description Duration in days, hours, minutes, seconds and milliseconds. */
        readonly Duration: string;
        /** @description What goes wrong. One of these; `delay` can be added to any response that arrives, and `carriedOut` to `status`, `hang`, `reset` and `garbage`. */
        readonly Failure: {
            /**
             * @description HTTP status, with the vendor's own body for it.
             * @example 503
             */
            readonly status?: number;
            readonly delay?: components["schemas"]["Delay"];
            /**
             * @description Never responds.
             * @constant
             */
            readonly hang?: true;
            /**
             * @description Closes the connection: before the response, or in the middle of the right body.
             * @enum {unknown}
             */
            readonly reset?: true | "middle";
            /**
             * @description Sends the right status and headers, and an empty body.
             * @constant
             */
            readonly empty?: true;
            /**
             * @description Responds with status 200 and a body that is not valid JSON.
             * @constant
             */
            readonly garbage?: true;
            /**
             * @description Sends the first half of the right body, as if it were complete.
             * @constant
             */
            readonly truncated?: true;
            /**
             * @description Sends a `content-length` that is shorter or longer than the right body, then closes the connection.
             * @enum {string}
             */
            readonly length?: "short" | "long";
            /**
             * @description Time over which the right body arrives, a few bytes at a time. Real time, on a frozen clock too.
             * @example 20s
             */
            readonly dribble?: components["schemas"]["Duration"];
            /**
             * @description Responds as the vendor does to a revoked key: 401, at Stedi 403.
             * @constant
             */
            readonly revoked?: true;
            readonly patch?: components["schemas"]["Patch"];
            /** @description The payer cannot respond: status 200 with a category of D0, A4 or E0 to E4. Only for claim status operations. */
            readonly payer?: components["schemas"]["FailedSearch"];
            /**
             * @description Carries out the request; only the response is lost.
             * @constant
             */
            readonly carriedOut?: true;
        } & (unknown & unknown);
        /**
         * @description Latency of the response: a duration, a range, or a log-normal distribution. Real time on a running clock, virtual time on a frozen one.
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
        readonly Delay: string | {
            /**
             * @description Shortest delay.
             * @example 1s
             */
            readonly min?: components["schemas"]["Duration"];
            /**
             * @description Longest delay.
             * @example 5s
             */
            readonly max?: components["schemas"]["Duration"];
            /**
             * @description Median delay.
             * @example 800ms
             */
            readonly median?: components["schemas"]["Duration"];
            /**
             * @description Standard deviation of the logarithm of the delay: with 0.6, one response in twenty takes longer than 2.7 medians.
             * @example 0.6
             */
            readonly sigma?: number;
        };
        /** @description Changes members of the right response. */
        readonly Patch: {
            /**
             * @description New values by JSON pointer; `*` stands for every entry of a list.
             * @example {
             *       "/status": "under_review"
             *     }
             */
            readonly set?: {
                readonly [key: string]: unknown;
            };
            /** @description Members to remove, as JSON pointers. */
            readonly remove?: readonly components["schemas"]["Pointer"][];
            /** @description Lists to reverse, as JSON pointers. */
            readonly reverse?: readonly components["schemas"]["Pointer"][];
        };
        /** @description JSON pointer. */
        readonly Pointer: string;
        /** @description Claim status of a payer that has no claim to report: it does not find one, or it cannot respond. */
        readonly FailedSearch: {
            /**
             * @description Claim status category code (X12 code source 507): D0, A4 or E0 to E4.
             * @example E1
             */
            readonly category: string;
            /**
             * @description Claim status code (X12 code source 508), in quotes, for example "484".
             * @example 484
             */
            readonly status: components["schemas"]["Reason"]["status"];
            readonly entity?: components["schemas"]["Reason"]["entity"];
            readonly allowDeactivated?: components["schemas"]["Reason"]["allowDeactivated"];
        };
        /** @description Claim status: category code, status code and, if the status requires one, entity code. */
        readonly Reason: {
            /**
             * @description Claim status category code (X12 code source 507), for example F2.
             * @example F2
             */
            readonly category: string;
            /**
             * @description Claim status code (X12 code source 508), in quotes, for example "585".
             * @example 585
             */
            readonly status: string;
            /**
             * @description Entity code that says who the status code is about, for example QC for the patient. Some status codes require one.
             * @example QC
             */
            readonly entity?: string;
            /**
             * @description Allows codes that X12 has deactivated, as some payers still send them.
             * @constant
             */
            readonly allowDeactivated?: true;
        };
    };
    responses: {
        /** @description The admin API needs its token, and the request has none or another one. */
        readonly TokenRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The `Host` is not a name of the sandbox, a page of another site sends the request, or another machine does and no token is set. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body is neither `application/json` nor `application/x-ndjson`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body or a filter breaks a rule. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description No such path, scenario, run or session, or the world name is invalid. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The path supports other methods; see the `Allow` header. */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Valid, but not possible in the current state of the world. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description A limit of the sandbox was reached. Every operation that creates a world may respond with it. */
        readonly LimitReached: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too many calls wait for a verification, or for the check of a scenario, already. */
        readonly TooManyWaiting: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description 64 clients watch worlds already. */
        readonly TooManyWatching: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox cannot answer calls now. The message says why and what to do. */
        readonly NotReady: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The clock. */
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
        /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
        readonly World: string;
        /** @description Only calls of this operation (`taiga.sessionStatus`) or API (`taiga.*`). */
        readonly OfOperation: string;
        /** @description Only calls with this HTTP response status; 0 if no response was sent. */
        readonly WithStatus: number;
        /** @description Only calls answered at or after this instant of the world's clock. */
        readonly Since: string;
        /** @description Only calls that a fault affected in this way. */
        readonly WithFault: "hang" | "reset" | "middle" | "short" | "long" | "dribble" | "status" | "spoiled" | "any";
        /** @description Only calls that found this claim, by its sandbox id. */
        readonly AboutClaim: string;
        /** @description Only calls for this session. */
        readonly AboutSession: string;
        /** @description At most this many, from 1 to 1,000; default 1,000. */
        readonly PageLimit: number;
        /** @description The `next` of the page before. */
        readonly PageAfter: number;
        /** @description At most this many calls; default 100. */
        readonly LimitedTo: number;
        /** @description Only calls after the one with this id. */
        readonly After: number;
        /** @description Only calls before the one with this id. */
        readonly Before: number;
        /** @description At most this many calls, the latest ones instead of the first; not together with `limit`. */
        readonly Last: number;
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
            /** @description The sandbox is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox can answer calls. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly metrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The metrics. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
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
            /** @description All scenarios, the built-in ones first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioList"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
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
            /** @description The files were reloaded. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReloadedScenarios"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: {
                /** @description At most this many, from 1 to 1,000; default 1,000. */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["PageAfter"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the worlds, in the order of creation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorldList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly saveSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly loadSnapshot: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether worlds that exist are replaced. */
                readonly replace?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The snapshot, exactly as it was saved. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-ndjson": string;
            };
        };
        readonly responses: {
            /** @description The loaded worlds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoadedSnapshot"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly saveWorldSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly bundleWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bundle. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world was deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletedWorld"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly fork: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            /** @description The fork. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly startScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            /** @description The scenario run, with requests that are ready to send. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly schedule: {
        readonly parameters: {
            readonly query?: {
                /** @description At most this many, from 1 to 1,000; default 10. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The next steps. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: {
                /** @description Only sessions whose id, patient, member id, payer claim number or patient account number contains this text, case-insensitive. */
                readonly text?: string;
                /** @description Only sessions with this status. */
                readonly status?: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
                /** @description Only sessions that follow this scenario. */
                readonly scenario?: string;
                /** @description Only sessions billed to this payer, by its id or an alias. */
                readonly payer?: string;
                /** @description At most this many, from 1 to 1,000; default 1,000. */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["PageAfter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the sessions that pass every filter. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: {
                /** @description An instant from the beginning of the world to its current time, as a date or RFC 3339 timestamp; default the current time. */
                readonly at?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description Taiga's session id. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly watchWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The id of the last event that was received. The response continues after it, or begins with `reset` if it cannot. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyWatching"];
        };
    };
    readonly step: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetSettings"];
            };
        };
        readonly responses: {
            /** @description The new world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly compact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The size of the log before and after. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Compacted"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly changeSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangedSettings"];
            };
        };
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All armed faults, with what remains of each, in the order of arming. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly armFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            /** @description The armed fault. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArmedFault"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly disarmFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The disarmed faults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisarmedFaults"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly disarmFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The id of the fault. */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fault is disarmed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisarmedFaults"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listClaims: {
        readonly parameters: {
            readonly query?: {
                /** @description Only claims at this stage. */
                readonly stage?: string;
                /** @description Only claims of this member, case-insensitive. */
                readonly memberId?: string;
                /** @description Only claims sent to this payer, by its id or an alias. */
                readonly payer?: string;
                /** @description Only the claims of this session. */
                readonly session?: string;
                /** @description At most this many, from 1 to 1,000; default 1,000. */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["PageAfter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the claims that pass every filter. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listPayers: {
        readonly parameters: {
            readonly query?: {
                /** @description At most this many, from 1 to 1,000; default 1,000. */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["PageAfter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the payers. Own payers, the payers that the clearinghouses list, then the others that this world has claims for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayerList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setPayerBehaviors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            /** @description The payer with its behaviors. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListedPayer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly journalLines: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation (`taiga.sessionStatus`) or API (`taiga.*`). */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls with this HTTP response status; 0 if no response was sent. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at or after this instant of the world's clock. */
                readonly since?: components["parameters"]["Since"];
                /** @description Only calls that a fault affected in this way. */
                readonly fault?: components["parameters"]["WithFault"];
                /** @description Only calls that found this claim, by its sandbox id. */
                readonly claim?: components["parameters"]["AboutClaim"];
                /** @description Only calls for this session. */
                readonly session?: components["parameters"]["AboutSession"];
                /** @description At most this many calls; default 100. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls after the one with this id. */
                readonly after?: components["parameters"]["After"];
                /** @description Only calls before the one with this id. */
                readonly before?: components["parameters"]["Before"];
                /** @description At most this many calls, the latest ones instead of the first; not together with `limit`. */
                readonly last?: components["parameters"]["Last"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly journalHar: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation (`taiga.sessionStatus`) or API (`taiga.*`). */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls with this HTTP response status; 0 if no response was sent. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at or after this instant of the world's clock. */
                readonly since?: components["parameters"]["Since"];
                /** @description Only calls that a fault affected in this way. */
                readonly fault?: components["parameters"]["WithFault"];
                /** @description Only calls that found this claim, by its sandbox id. */
                readonly claim?: components["parameters"]["AboutClaim"];
                /** @description Only calls for this session. */
                readonly session?: components["parameters"]["AboutSession"];
                /** @description At most this many calls; default 100. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls after the one with this id. */
                readonly after?: components["parameters"]["After"];
                /** @description Only calls before the one with this id. */
                readonly before?: components["parameters"]["Before"];
                /** @description At most this many calls, the latest ones instead of the first; not together with `limit`. */
                readonly last?: components["parameters"]["Last"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly verifyCalls: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            /** @description The result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verified"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyWaiting"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly coverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One entry for each kind, as far as the journal goes back. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Coverage"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly lint: {
        readonly parameters: {
            readonly query?: {
                /** @description Rules that do not apply, separated by commas. */
                readonly off?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One finding for each anti-pattern. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Lint"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly journalWithoutWorld: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation (`taiga.sessionStatus`) or API (`taiga.*`). */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls with this HTTP response status; 0 if no response was sent. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at or after this instant of the world's clock. */
                readonly since?: components["parameters"]["Since"];
                /** @description At most this many calls; default 100. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls after the one with this id. */
                readonly after?: components["parameters"]["After"];
                /** @description Only calls before the one with this id. */
                readonly before?: components["parameters"]["Before"];
                /** @description At most this many calls, the latest ones instead of the first; not together with `limit`. */
                readonly last?: components["parameters"]["Last"];
            };
            readonly header?: never;
            readonly path?: never;
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getAdminContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description This document as JSON. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the contract: `taiga`, `stedi` (edition 2025-01), `stedi-2026-08`, `optum` (both profiles) or `admin`. */
                readonly contract: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The OpenAPI document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getScenarioSchema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The JSON Schema, as in contracts/scenario.schema.json. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listCodeLists: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lists of the claim status composite, STC01. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeLists"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listCodes: {
        readonly parameters: {
            readonly query?: {
                /** @description A code, a composite such as `A7:562:85`, or words: each begins a word of the text, in any order and case. */
                readonly q?: string;
                /** @description At most this many, from 1 to 1,000; default 1,000. */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["PageAfter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description `category`, `status` or `entity`. */
                readonly list: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the codes that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly explainX12: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["X12Text"];
            };
        };
        readonly responses: {
            /** @description The explanation. Errors of the text are a part of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExplainedX12"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the scenario. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenario. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioDetails"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly checkScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScenarioText"];
            };
        };
        readonly responses: {
            /** @description The findings. A text that is not valid has findings, too. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckedScenarioText"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyWaiting"];
        };
    };
    readonly startScenarioText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartText"];
            };
        };
        readonly responses: {
            /** @description The scenario run, with requests that are ready to send. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly getSample: {
        readonly parameters: {
            readonly query?: {
                /** @description Asks for this claim, by its sandbox id; default: the latest claim that the payer has on file. */
                readonly claim?: string;
                /** @description Asks for this session; default: the latest session. */
                readonly session?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
                /** @description The operation of a vendor: `stedi.claimStatus`. */
                readonly operation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sample"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly sendCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallToSend"];
            };
        };
        readonly responses: {
            /** @description The response of the operation, whatever its status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SentCall"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listFaultKinds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a form for a fault needs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultKinds"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listPayerBehaviors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All behaviors, in the order in which they apply. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayerBehaviorKinds"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly revokeTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tokens are revoked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevokedTokens"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 503: components["responses"]["LimitReached"];
        };
    };
    readonly listRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description At most this many, from 1 to 1,000; default 1,000. */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["PageAfter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the runs, in the order of their start. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly journal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only calls of this operation (`taiga.sessionStatus`) or API (`taiga.*`). */
                readonly operation?: components["parameters"]["OfOperation"];
                /** @description Only calls with this HTTP response status; 0 if no response was sent. */
                readonly status?: components["parameters"]["WithStatus"];
                /** @description Only calls answered at or after this instant of the world's clock. */
                readonly since?: components["parameters"]["Since"];
                /** @description Only calls that a fault affected in this way. */
                readonly fault?: components["parameters"]["WithFault"];
                /** @description Only calls that found this claim, by its sandbox id. */
                readonly claim?: components["parameters"]["AboutClaim"];
                /** @description Only calls for this session. */
                readonly session?: components["parameters"]["AboutSession"];
                /** @description At most this many calls; default 100. */
                readonly limit?: components["parameters"]["LimitedTo"];
                /** @description Only calls after the one with this id. */
                readonly after?: components["parameters"]["After"];
                /** @description Only calls before the one with this id. */
                readonly before?: components["parameters"]["Before"];
                /** @description At most this many calls, the latest ones instead of the first; not together with `limit`. */
                readonly last?: components["parameters"]["Last"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calls were removed from memory. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClearedJournal"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly explainCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes. */
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
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
}
