// made by npm run generate from contracts/admin.yaml
export const document = {
 "openapi": "3.1.0",
 "info": {
  "title": "payerbox admin API",
  "version": "0.1.0",
  "summary": "Controls the sandbox from a test.",
  "description": "Starts scenarios, moves the clock, plays steps and lists claims and calls. It is part of the sandbox; no vendor has\nsuch an API.\n\nOn a loopback address it needs no credential. On any other address, or when one is set, it needs the admin token as\n`Authorization: Bearer <token>`; only the health check and the readiness check need none. A request whose `Host` is not a name of the sandbox, or\nthat a page of another site sends, gets a 403; a body that is not `application/json` gets a 415.\n\nEvery operation on a world names the world in its path. A world is created when it is first named.\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "http://127.0.0.1:4276",
   "description": "The default address of the sandbox."
  }
 ],
 "x-path-prefixes": [
  "/_payerbox"
 ],
 "security": [],
 "tags": [
  {
   "name": "sandbox",
   "description": "The sandbox as a whole."
  },
  {
   "name": "world",
   "description": "One world: its clock, scenario runs and claims."
  },
  {
   "name": "reference",
   "description": "Contracts, code lists and X12, which are the same in every world."
  },
  {
   "name": "journal",
   "description": "The calls that a world answered, and what they show about the client."
  }
 ],
 "paths": {
  "/_payerbox/health": {
   "get": {
    "operationId": "health",
    "tags": [
     "sandbox"
    ],
    "summary": "Whether the sandbox is up",
    "description": "Needs no token. Without the token that the admin API needs, the response says how many problems the scenario files have, and not which.",
    "responses": {
     "200": {
      "description": "The sandbox is up.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        }
       }
      }
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/ready": {
   "get": {
    "operationId": "ready",
    "tags": [
     "sandbox"
    ],
    "summary": "Whether the sandbox can answer calls",
    "description": "Ready means that the store can be reached, that its schema is the one of this version, and that it has the scenarios. Like the health check, it needs no token.",
    "responses": {
     "200": {
      "description": "The sandbox can answer calls.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Readiness"
        }
       }
      }
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/_payerbox/metrics": {
   "get": {
    "operationId": "metrics",
    "tags": [
     "sandbox"
    ],
    "summary": "Show the metrics for Prometheus",
    "description": "Counts and durations since the process started, in the text format of Prometheus. No label contains an id, a path or the name of a world. A sandbox in the process of a test has no metrics.",
    "responses": {
     "200": {
      "description": "The metrics.",
      "content": {
       "text/plain": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/scenarios": {
   "get": {
    "operationId": "scenarios",
    "tags": [
     "sandbox"
    ],
    "summary": "List the scenarios that can be started",
    "responses": {
     "200": {
      "description": "All scenarios, the built-in ones first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ScenarioList"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/scenarios/reload": {
   "post": {
    "operationId": "reloadScenarios",
    "tags": [
     "sandbox"
    ],
    "summary": "Reload the scenario files",
    "description": "Reloads all files at once. If any file has a problem, nothing changes. Runs continue with the version of the scenario that they started with.",
    "responses": {
     "200": {
      "description": "The files were reloaded.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReloadedScenarios"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/worlds": {
   "get": {
    "operationId": "listWorlds",
    "tags": [
     "sandbox"
    ],
    "summary": "List the open worlds and the limits",
    "parameters": [
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/PageAfter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the worlds, in the order of creation.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WorldList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/snapshot.ndjson": {
   "get": {
    "operationId": "saveSnapshot",
    "tags": [
     "sandbox"
    ],
    "summary": "Save all worlds as a snapshot",
    "description": "One JSON value a line: a header, the scenarios that the runs began with, each world with its events, and a last line with counts and checksums. The journal is not included.",
    "responses": {
     "200": {
      "description": "The snapshot.",
      "content": {
       "application/x-ndjson": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   },
   "post": {
    "operationId": "loadSnapshot",
    "tags": [
     "sandbox"
    ],
    "summary": "Load all worlds of a snapshot",
    "description": "Loads all worlds or, when anything is wrong, none. A world that exists is replaced only if `replace` is true, or if no call has changed it since it was created.",
    "parameters": [
     {
      "name": "replace",
      "in": "query",
      "description": "Whether worlds that exist are replaced.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The snapshot, exactly as it was saved.",
     "content": {
      "application/x-ndjson": {
       "schema": {
        "type": "string"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The loaded worlds.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LoadedSnapshot"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/snapshot.ndjson": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "saveWorldSnapshot",
    "tags": [
     "world"
    ],
    "summary": "Save a world as a snapshot",
    "responses": {
     "200": {
      "description": "The snapshot.",
      "content": {
       "application/x-ndjson": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/bundle.ndjson": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "bundleWorld",
    "tags": [
     "world"
    ],
    "summary": "Write a replay bundle of the calls in the journal of a world",
    "description": "For `payerbox replay`. It contains no value that a client sent.",
    "responses": {
     "200": {
      "description": "The bundle.",
      "content": {
       "application/x-ndjson": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "getWorld",
    "tags": [
     "world"
    ],
    "summary": "Show a world's settings and counts",
    "description": "Reading a world does not create it.",
    "responses": {
     "200": {
      "description": "The world.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/World"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   },
   "delete": {
    "operationId": "deleteWorld",
    "tags": [
     "world"
    ],
    "summary": "Delete a world",
    "description": "The next call to it creates a new one.",
    "responses": {
     "200": {
      "description": "The world was deleted.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DeletedWorld"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/fork": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "fork",
    "tags": [
     "world"
    ],
    "summary": "Fork a world",
    "description": "Copies the world as it is now. From then on the two are independent. The copy draws the same ids and numbers as the original would. A world that already has the name is replaced.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Fork"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The fork.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/World"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/scenarios/{name}/start": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    },
    {
     "name": "name",
     "in": "path",
     "required": true,
     "description": "The name of the scenario.",
     "schema": {
      "type": "string"
     }
    }
   ],
   "post": {
    "operationId": "startScenario",
    "tags": [
     "world"
    ],
    "summary": "Start a scenario",
    "description": "Values that the scenario does not set are generated from the world's seed.",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Start"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The scenario run, with requests that are ready to send.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/StartedRun"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/clock": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "getClock",
    "tags": [
     "world"
    ],
    "summary": "Show the time in a world",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Clock"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   },
   "put": {
    "operationId": "setClock",
    "tags": [
     "world"
    ],
    "summary": "Set the clock, its rate, or both",
    "description": "Every step that falls due in between is played at its own time.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClockSetting"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Clock"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/clock/advance": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "advanceClock",
    "tags": [
     "world"
    ],
    "summary": "Advance the clock by a duration or to the next scheduled step",
    "description": "Every step that falls due in between is played at its own time.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Advance"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Clock"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/schedule": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "schedule",
    "tags": [
     "world"
    ],
    "summary": "List the next scheduled steps of a world",
    "description": "Steps that wait for the clock, of all runs, the earliest first.",
    "parameters": [
     {
      "name": "limit",
      "in": "query",
      "description": "At most this many, from 1 to 1,000; default 10.",
      "schema": {
       "type": "integer"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The next steps.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Schedule"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/sessions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "listSessions",
    "tags": [
     "world"
    ],
    "summary": "List the sessions of a world",
    "description": "One row for each session, in the order of submission.",
    "parameters": [
     {
      "name": "text",
      "in": "query",
      "description": "Only sessions whose id, patient, member id, payer claim number or patient account number contains this text, case-insensitive.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "status",
      "in": "query",
      "description": "Only sessions with this status.",
      "schema": {
       "type": "string",
       "enum": [
        "processing",
        "submitted",
        "accepted",
        "rejected",
        "denied",
        "paid"
       ]
      }
     },
     {
      "name": "scenario",
      "in": "query",
      "description": "Only sessions that follow this scenario.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "payer",
      "in": "query",
      "description": "Only sessions billed to this payer, by its id or an alias.",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/PageAfter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the sessions that pass every filter.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SessionList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/sessions/{session}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    },
    {
     "name": "session",
     "in": "path",
     "required": true,
     "description": "Taiga's session id.",
     "schema": {
      "type": "string"
     }
    }
   ],
   "get": {
    "operationId": "getSession",
    "tags": [
     "world"
    ],
    "summary": "Show a session at an instant",
    "description": "What happened to it and what comes next, and how each API would answer at an instant: a well-formed request for its claim, by the settings that the world has now, without faults. Nothing changes in the world: it counts as no poll and is in no journal.",
    "parameters": [
     {
      "name": "at",
      "in": "query",
      "description": "An instant from the beginning of the world to its current time, as a date or RFC 3339 timestamp; default the current time.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The session.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SessionView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/events": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "watchWorld",
    "tags": [
     "world"
    ],
    "summary": "Watch a world",
    "description": "Server-sent events without end, at most four batches a second. `world` (`WatchedWorld`) comes first, and whenever something has happened; `sessions` (`ChangedSessions`) has the rows that changed, `calls` (`ReceivedCalls`) the calls that were answered; after `reset` (`WatchReset`), everything has to be read again. While a world is watched, the steps of a running clock are played when they are due. A reader that is too slow misses intermediate states, not the latest one.",
    "parameters": [
     {
      "name": "Last-Event-ID",
      "in": "header",
      "description": "The id of the last event that was received. The response continues after it, or begins with `reset` if it cannot.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The events.",
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string",
         "$defs": {
          "world": {
           "$ref": "#/components/schemas/WatchedWorld"
          },
          "sessions": {
           "$ref": "#/components/schemas/ChangedSessions"
          },
          "calls": {
           "$ref": "#/components/schemas/ReceivedCalls"
          },
          "reset": {
           "$ref": "#/components/schemas/WatchReset"
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "429": {
      "$ref": "#/components/responses/TooManyWatching"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/step": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "step",
    "tags": [
     "world"
    ],
    "summary": "Play the next step of a run",
    "description": "The step is played now, whatever its trigger. Without a body, the latest run that has a step left is chosen.",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/StepChoice"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The step that was played.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AppliedStep"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/reset": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "reset",
    "tags": [
     "world"
    ],
    "summary": "Reset a world",
    "description": "Deletes everything in the world. Settings that the body does not name are those that the sandbox was started with.",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ResetSettings"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new world.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/World"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/compact": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "compact",
    "tags": [
     "world"
    ],
    "summary": "Compact the log of a world",
    "description": "Replaces the log by fewer events with the same effect. No response of a vendor's API changes. Calls in the journal can no longer be explained.",
    "responses": {
     "200": {
      "description": "The size of the log before and after.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Compacted"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/settings": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "put": {
    "operationId": "changeSettings",
    "tags": [
     "world"
    ],
    "summary": "Change the settings of a world",
    "description": "They apply from the next call. The claims, the clock and the journal stay, and so do settings that the body does not name.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChangedSettings"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The world.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/World"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/faults": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "listFaults",
    "tags": [
     "world"
    ],
    "summary": "List the armed faults",
    "responses": {
     "200": {
      "description": "All armed faults, with what remains of each, in the order of arming.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FaultList"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   },
   "post": {
    "operationId": "armFault",
    "tags": [
     "world"
    ],
    "summary": "Arm a fault",
    "description": "The fault applies to matching calls until it is used up, over or disarmed. Of several faults that match a call, the first armed applies. The members are those of a scenario's step (docs/faults.md).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Fault"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The armed fault.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ArmedFault"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   },
   "delete": {
    "operationId": "disarmFaults",
    "tags": [
     "world"
    ],
    "summary": "Disarm all faults",
    "responses": {
     "200": {
      "description": "The disarmed faults.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DisarmedFaults"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/faults/{fault}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    },
    {
     "name": "fault",
     "in": "path",
     "required": true,
     "description": "The id of the fault.",
     "schema": {
      "type": "string"
     }
    }
   ],
   "delete": {
    "operationId": "disarmFault",
    "tags": [
     "world"
    ],
    "summary": "Disarm a fault",
    "responses": {
     "200": {
      "description": "The fault is disarmed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DisarmedFaults"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/claims": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "listClaims",
    "tags": [
     "world"
    ],
    "summary": "List the claims of a world",
    "parameters": [
     {
      "name": "stage",
      "in": "query",
      "description": "Only claims at this stage.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "memberId",
      "in": "query",
      "description": "Only claims of this member, case-insensitive.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "payer",
      "in": "query",
      "description": "Only claims sent to this payer, by its id or an alias.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "session",
      "in": "query",
      "description": "Only the claims of this session.",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/PageAfter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the claims that pass every filter.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClaimList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/payers": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "listPayers",
    "tags": [
     "world"
    ],
    "summary": "List the payers and their behaviors",
    "parameters": [
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/PageAfter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the payers. Own payers, the payers that the clearinghouses list, then the others that this world has claims for.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PayerList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/payers/{payer}/behaviors": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    },
    {
     "name": "payer",
     "in": "path",
     "required": true,
     "description": "The id of the payer, or an alias.",
     "schema": {
      "type": "string"
     }
    }
   ],
   "put": {
    "operationId": "setPayerBehaviors",
    "tags": [
     "world"
    ],
    "summary": "Set the behaviors of a payer in a world",
    "description": "Replaces the behaviors set before; an empty list removes all of them. Scenarios may add behaviors for their own claims. Behaviors affect Stedi and Optum, not Taiga.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PayerBehaviors"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The payer with its behaviors.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ListedPayer"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/journal.ndjson": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "journalLines",
    "tags": [
     "journal"
    ],
    "summary": "Export the calls as JSON lines",
    "description": "All recorded calls, unless `limit` is set.",
    "parameters": [
     {
      "$ref": "#/components/parameters/OfOperation"
     },
     {
      "$ref": "#/components/parameters/WithStatus"
     },
     {
      "$ref": "#/components/parameters/Since"
     },
     {
      "$ref": "#/components/parameters/WithFault"
     },
     {
      "$ref": "#/components/parameters/AboutClaim"
     },
     {
      "$ref": "#/components/parameters/AboutSession"
     },
     {
      "$ref": "#/components/parameters/LimitedTo"
     },
     {
      "$ref": "#/components/parameters/After"
     },
     {
      "$ref": "#/components/parameters/Before"
     },
     {
      "$ref": "#/components/parameters/Last"
     }
    ],
    "responses": {
     "200": {
      "description": "The calls that pass every filter, oldest first, masked.",
      "content": {
       "application/x-ndjson": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/journal.har": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "journalHar",
    "tags": [
     "journal"
    ],
    "summary": "Export the calls as an HTTP archive (HAR 1.2)",
    "description": "All recorded calls, unless `limit` is set. They are masked, so headers and sizes are missing, and the host does not exist.",
    "parameters": [
     {
      "$ref": "#/components/parameters/OfOperation"
     },
     {
      "$ref": "#/components/parameters/WithStatus"
     },
     {
      "$ref": "#/components/parameters/Since"
     },
     {
      "$ref": "#/components/parameters/WithFault"
     },
     {
      "$ref": "#/components/parameters/AboutClaim"
     },
     {
      "$ref": "#/components/parameters/AboutSession"
     },
     {
      "$ref": "#/components/parameters/LimitedTo"
     },
     {
      "$ref": "#/components/parameters/After"
     },
     {
      "$ref": "#/components/parameters/Before"
     },
     {
      "$ref": "#/components/parameters/Last"
     }
    ],
    "responses": {
     "200": {
      "description": "The calls that pass every filter, oldest first, masked.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Har"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/journal/verify": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "verifyCalls",
    "tags": [
     "journal"
    ],
    "summary": "Verify how often calls came",
    "description": "Responds as soon as no further call can change the result, and after `within` (real time) at the latest, so that a late call does not make a test flaky.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Verification"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Verified"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyWaiting"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/coverage": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "coverage",
    "tags": [
     "journal"
    ],
    "summary": "Coverage of a world's client",
    "responses": {
     "200": {
      "description": "One entry for each kind, as far as the journal goes back.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Coverage"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/lint": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "lint",
    "tags": [
     "journal"
    ],
    "summary": "Lint a world's client",
    "parameters": [
     {
      "name": "off",
      "in": "query",
      "description": "Rules that do not apply, separated by commas.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "One finding for each anti-pattern.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Lint"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/journal": {
   "get": {
    "operationId": "journalWithoutWorld",
    "tags": [
     "journal"
    ],
    "summary": "List the calls that belong to no world",
    "description": "Calls to unknown routes, and calls whose credential selects no world, at the machine's time. Their bodies are not kept.",
    "parameters": [
     {
      "$ref": "#/components/parameters/OfOperation"
     },
     {
      "$ref": "#/components/parameters/WithStatus"
     },
     {
      "$ref": "#/components/parameters/Since"
     },
     {
      "$ref": "#/components/parameters/LimitedTo"
     },
     {
      "$ref": "#/components/parameters/After"
     },
     {
      "$ref": "#/components/parameters/Before"
     },
     {
      "$ref": "#/components/parameters/Last"
     }
    ],
    "responses": {
     "200": {
      "description": "The calls that pass every filter, oldest first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Journal"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/openapi.json": {
   "get": {
    "operationId": "getAdminContract",
    "tags": [
     "reference"
    ],
    "summary": "Show the contract of the admin API",
    "responses": {
     "200": {
      "description": "This document as JSON.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Document"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/contracts/{contract}.json": {
   "get": {
    "operationId": "getContract",
    "tags": [
     "reference"
    ],
    "summary": "Show the contract of an API",
    "parameters": [
     {
      "name": "contract",
      "in": "path",
      "required": true,
      "description": "The name of the contract: `taiga`, `stedi` (edition 2025-01), `stedi-2026-08`, `optum` (both profiles) or `admin`.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The OpenAPI document.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Document"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/scenario.schema.json": {
   "get": {
    "operationId": "getScenarioSchema",
    "tags": [
     "reference"
    ],
    "summary": "Show the JSON Schema of scenario files",
    "responses": {
     "200": {
      "description": "The JSON Schema, as in contracts/scenario.schema.json.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Document"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/codes": {
   "get": {
    "operationId": "listCodeLists",
    "tags": [
     "reference"
    ],
    "summary": "List the code lists",
    "responses": {
     "200": {
      "description": "The lists of the claim status composite, STC01.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CodeLists"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/codes/{list}": {
   "get": {
    "operationId": "listCodes",
    "tags": [
     "reference"
    ],
    "summary": "Look codes up",
    "parameters": [
     {
      "name": "list",
      "in": "path",
      "required": true,
      "description": "`category`, `status` or `entity`.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "q",
      "in": "query",
      "description": "A code, a composite such as `A7:562:85`, or words: each begins a word of the text, in any order and case.",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/PageAfter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the codes that match.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CodeList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/x12/explain": {
   "post": {
    "operationId": "explainX12",
    "tags": [
     "reference"
    ],
    "summary": "Explain an X12 text",
    "description": "Explains a 276, 277, 277CA, 999 or TA1 segment by segment, with its errors in place. The text is neither kept nor logged.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/X12Text"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The explanation. Errors of the text are a part of it.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ExplainedX12"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/scenarios/{name}": {
   "get": {
    "operationId": "getScenario",
    "tags": [
     "sandbox"
    ],
    "summary": "Show a scenario",
    "description": "Shows its steps, its branches with their outcomes, the states that a run can reach, and the text of its file.",
    "parameters": [
     {
      "name": "name",
      "in": "path",
      "required": true,
      "description": "The name of the scenario.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The scenario.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ScenarioDetails"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/scenarios/check": {
   "post": {
    "operationId": "checkScenario",
    "tags": [
     "sandbox"
    ],
    "summary": "Check the text of a scenario",
    "description": "Reads the text as a scenario file. With `explore`, a valid scenario is explored as by `payerbox scenario check`, for at most 10 seconds; one scenario is explored at a time.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ScenarioText"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The findings. A text that is not valid has findings, too.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CheckedScenarioText"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyWaiting"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/scenarios/start": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "startScenarioText",
    "tags": [
     "world"
    ],
    "summary": "Start a scenario from its text",
    "description": "Starts a run of a scenario that is in no file. The run keeps its scenario: also after a restart, in a fork and in a snapshot. No name and no match selects it for sessions. It can define no payers that the sandbox does not have.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/StartText"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The scenario run, with requests that are ready to send.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/StartedRun"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/samples/{operation}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "getSample",
    "tags": [
     "world"
    ],
    "summary": "Show a request that works now",
    "description": "A request for an operation of a vendor, with credentials and values of the world. Nothing is created: where something is missing, such as a session, `hint` says how to create it.",
    "parameters": [
     {
      "name": "operation",
      "in": "path",
      "required": true,
      "description": "The operation of a vendor: `stedi.claimStatus`.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "claim",
      "in": "query",
      "description": "Asks for this claim, by its sandbox id; default: the latest claim that the payer has on file.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "session",
      "in": "query",
      "description": "Asks for this session; default: the latest session.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The request.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Sample"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/calls": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "sendCall",
    "tags": [
     "world"
    ],
    "summary": "Send a call to a vendor operation",
    "description": "The sandbox answers as for a call of a client: the credential selects the world, faults and polls count, and the journal has the call. Nothing leaves the sandbox. Delays of faults are waited for.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CallToSend"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The response of the operation, whatever its status.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SentCall"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/faults": {
   "get": {
    "operationId": "listFaultKinds",
    "tags": [
     "reference"
    ],
    "summary": "List the faults that can be armed",
    "description": "The operations, the failures and the conditions of a fault, each with its JSON Schema as in contracts/scenario.schema.json.",
    "responses": {
     "200": {
      "description": "What a form for a fault needs.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FaultKinds"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/payer-behaviors": {
   "get": {
    "operationId": "listPayerBehaviors",
    "tags": [
     "reference"
    ],
    "summary": "List the behaviors that payers can have",
    "responses": {
     "200": {
      "description": "All behaviors, in the order in which they apply.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PayerBehaviorKinds"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/tokens/revoke": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "post": {
    "operationId": "revokeTokens",
    "tags": [
     "world"
    ],
    "summary": "Revoke Optum's tokens",
    "description": "Every token that was issued before is refused as invalid from now on; a client has to request another one. The keys of Taiga and Stedi have no tokens: arm a fault with `revoked` for them.",
    "responses": {
     "200": {
      "description": "The tokens are revoked.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RevokedTokens"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "503": {
      "$ref": "#/components/responses/LimitReached"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/runs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "listRuns",
    "tags": [
     "world"
    ],
    "summary": "List the scenario runs of a world",
    "description": "Where each run stands, what comes next and when.",
    "parameters": [
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/PageAfter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the runs, in the order of their start.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RunList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/journal": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    }
   ],
   "get": {
    "operationId": "journal",
    "tags": [
     "journal"
    ],
    "summary": "List the calls that a world answered",
    "description": "A world that was created, reset or forked starts with an empty journal. Calls that select no world are in `/_payerbox/journal`.",
    "parameters": [
     {
      "$ref": "#/components/parameters/OfOperation"
     },
     {
      "$ref": "#/components/parameters/WithStatus"
     },
     {
      "$ref": "#/components/parameters/Since"
     },
     {
      "$ref": "#/components/parameters/WithFault"
     },
     {
      "$ref": "#/components/parameters/AboutClaim"
     },
     {
      "$ref": "#/components/parameters/AboutSession"
     },
     {
      "$ref": "#/components/parameters/LimitedTo"
     },
     {
      "$ref": "#/components/parameters/After"
     },
     {
      "$ref": "#/components/parameters/Before"
     },
     {
      "$ref": "#/components/parameters/Last"
     }
    ],
    "responses": {
     "200": {
      "description": "The calls that pass every filter, oldest first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Journal"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   },
   "delete": {
    "operationId": "clearJournal",
    "tags": [
     "journal"
    ],
    "summary": "Clear the journal of a world",
    "description": "The world does not change.",
    "responses": {
     "200": {
      "description": "The calls were removed from memory.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClearedJournal"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     }
    }
   }
  },
  "/_payerbox/worlds/{world}/journal/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/World"
    },
    {
     "name": "id",
     "in": "path",
     "required": true,
     "description": "The id of the call.",
     "schema": {
      "type": "integer"
     }
    }
   ],
   "get": {
    "operationId": "explainCall",
    "tags": [
     "journal"
    ],
    "summary": "Explain a call's response",
    "description": "Shows which claims the call found, or which came close and why they did not match; which steps it triggered; and what comes next. Claims are shown unmasked, values of the request are masked.",
    "responses": {
     "200": {
      "description": "The call.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ExplainedCall"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     }
    }
   }
  }
 },
 "components": {
  "parameters": {
   "World": {
    "name": "world",
    "in": "path",
    "required": true,
    "description": "The name of the world. The credential `sandbox_<world>` selects it at the vendors' routes.",
    "schema": {
     "type": "string",
     "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
    }
   },
   "OfOperation": {
    "name": "operation",
    "in": "query",
    "description": "Only calls of this operation (`taiga.sessionStatus`) or API (`taiga.*`).",
    "schema": {
     "type": "string"
    }
   },
   "WithStatus": {
    "name": "status",
    "in": "query",
    "description": "Only calls with this HTTP response status; 0 if no response was sent.",
    "schema": {
     "type": "integer"
    }
   },
   "Since": {
    "name": "since",
    "in": "query",
    "description": "Only calls answered at or after this instant of the world's clock.",
    "schema": {
     "type": "string"
    }
   },
   "WithFault": {
    "name": "fault",
    "in": "query",
    "description": "Only calls that a fault affected in this way.",
    "schema": {
     "type": "string",
     "enum": [
      "hang",
      "reset",
      "middle",
      "short",
      "long",
      "dribble",
      "status",
      "spoiled",
      "any"
     ]
    }
   },
   "AboutClaim": {
    "name": "claim",
    "in": "query",
    "description": "Only calls that found this claim, by its sandbox id.",
    "schema": {
     "type": "string"
    }
   },
   "AboutSession": {
    "name": "session",
    "in": "query",
    "description": "Only calls for this session.",
    "schema": {
     "type": "string"
    }
   },
   "PageLimit": {
    "name": "limit",
    "in": "query",
    "description": "At most this many, from 1 to 1,000; default 1,000.",
    "schema": {
     "type": "integer"
    }
   },
   "PageAfter": {
    "name": "after",
    "in": "query",
    "description": "The `next` of the page before.",
    "schema": {
     "type": "integer"
    }
   },
   "LimitedTo": {
    "name": "limit",
    "in": "query",
    "description": "At most this many calls; default 100.",
    "schema": {
     "type": "integer"
    }
   },
   "After": {
    "name": "after",
    "in": "query",
    "description": "Only calls after the one with this id.",
    "schema": {
     "type": "integer"
    }
   },
   "Before": {
    "name": "before",
    "in": "query",
    "description": "Only calls before the one with this id.",
    "schema": {
     "type": "integer"
    }
   },
   "Last": {
    "name": "last",
    "in": "query",
    "description": "At most this many calls, the latest ones instead of the first; not together with `limit`.",
    "schema": {
     "type": "integer"
    }
   }
  },
  "responses": {
   "TokenRequired": {
    "description": "The admin API needs its token, and the request has none or another one.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "Forbidden": {
    "description": "The `Host` is not a name of the sandbox, a page of another site sends the request, or another machine does and no token is set.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "The body is neither `application/json` nor `application/x-ndjson`.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "BadRequest": {
    "description": "The body or a filter breaks a rule.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "NotFound": {
    "description": "No such path, scenario, run or session, or the world name is invalid.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "MethodNotAllowed": {
    "description": "The path supports other methods; see the `Allow` header.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "Conflict": {
    "description": "Valid, but not possible in the current state of the world.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "LimitReached": {
    "description": "A limit of the sandbox was reached. Every operation that creates a world may respond with it.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "TooManyWaiting": {
    "description": "Too many calls wait for a verification, or for the check of a scenario, already.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "TooManyWatching": {
    "description": "64 clients watch worlds already.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "NotReady": {
    "description": "The sandbox cannot answer calls now. The message says why and what to do.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    }
   },
   "Clock": {
    "description": "The clock.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Clock"
      }
     }
    }
   }
  },
  "schemas": {
   "Timestamp": {
    "type": "string",
    "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
    "description": "RFC 3339, UTC, milliseconds.",
    "examples": [
     "2026-04-01T18:30:00.000Z"
    ],
    "x-evidence": "documented",
    "x-source": "payerbox"
   },
   "Day": {
    "type": "string",
    "pattern": "^\\d{8}$",
    "description": "A calendar date, CCYYMMDD.",
    "examples": [
     "20260401"
    ],
    "x-evidence": "documented",
    "x-source": "payerbox"
   },
   "Amount": {
    "type": "string",
    "pattern": "^\\d+(\\.\\d\\d)?$",
    "description": "US dollars as a decimal string; whole dollars have no decimals.",
    "examples": [
     "238.44"
    ],
    "x-evidence": "documented",
    "x-source": "payerbox"
   },
   "Stage": {
    "type": "string",
    "description": "The stage of a claim.",
    "enum": [
     "drafted",
     "coded",
     "submitted",
     "received",
     "accepted",
     "rejected",
     "in-process",
     "pended",
     "in-review",
     "provider-information-requested",
     "patient-information-requested",
     "on-hold",
     "information-requested",
     "awaiting-payment",
     "paid",
     "denied",
     "revised"
    ],
    "x-evidence": "documented",
    "x-source": "payerbox"
   },
   "Health": {
    "type": "object",
    "description": "The state of the sandbox.",
    "required": [
     "status",
     "version",
     "worlds",
     "scenarios"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "ok",
      "description": "Always `ok`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "version": {
      "type": "string",
      "description": "The version of payerbox.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "worlds": {
      "type": "integer",
      "minimum": 0,
      "description": "How many worlds are in memory.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenarios": {
      "type": "integer",
      "minimum": 0,
      "description": "How many scenarios can be started.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "reload": {
      "$ref": "#/components/schemas/Reload",
      "description": "The result of the last reload of the scenario files; absent if none are configured.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Readiness": {
    "type": "object",
    "description": "What makes the sandbox ready.",
    "required": [
     "status",
     "version",
     "store",
     "scenarios"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "ready",
      "description": "Always `ready`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "version": {
      "type": "string",
      "description": "The version of payerbox.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "store": {
      "type": "string",
      "enum": [
       "memory",
       "sqlite",
       "postgres"
      ],
      "description": "The kind of store.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenarios": {
      "type": "integer",
      "minimum": 0,
      "description": "How many scenarios can be started.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Reload": {
    "type": "object",
    "description": "The result of a reload of the scenario files.",
    "required": [
     "readings",
     "problemCount"
    ],
    "properties": {
     "readings": {
      "type": "integer",
      "minimum": 0,
      "description": "How often the files were reloaded since the start.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "problemCount": {
      "type": "integer",
      "minimum": 0,
      "description": "How many problems prevented the reload; 0 after a successful one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "problems": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ScenarioProblem"
      },
      "description": "Problems that prevented the reload; all scenarios are as before. Empty after a successful reload. Absent for a caller without the token that the admin API needs.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScenarioProblem": {
    "type": "object",
    "description": "A problem in a scenario file.",
    "required": [
     "code",
     "file",
     "line",
     "column",
     "message"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The kind of problem.",
      "examples": [
       "UNKNOWN_STAGE"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "file": {
      "type": "string",
      "description": "The file.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "line": {
      "type": "integer",
      "minimum": 1,
      "description": "The line.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "column": {
      "type": "integer",
      "minimum": 1,
      "description": "The column.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "message": {
      "type": "string",
      "description": "The message.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ReloadedScenarios": {
    "type": "object",
    "description": "The result of a successful reload.",
    "required": [
     "scenarios",
     "changed",
     "changedPayers"
    ],
    "properties": {
     "scenarios": {
      "type": "integer",
      "minimum": 0,
      "description": "How many scenarios can be started now.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "changed": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Names of scenarios that are new, removed or changed.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "changedPayers": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Ids of own payers that are new, removed or changed.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScenarioList": {
    "type": "object",
    "description": "The scenarios that can be started.",
    "required": [
     "scenarios"
    ],
    "properties": {
     "scenarios": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Scenario"
      },
      "description": "In the order of loading.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Scenario": {
    "type": "object",
    "description": "A scenario.",
    "required": [
     "name",
     "summary",
     "roles",
     "steps",
     "statuses",
     "builtIn"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "The name to start it by; a member id `SBX-<name>-…` selects it as well.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "summary": {
      "type": "string",
      "description": "What happens.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "roles": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The roles; the first one is the claim of the session.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Step"
      },
      "description": "The steps, in order.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "statuses": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "processing",
        "submitted",
        "accepted",
        "rejected",
        "paid",
        "denied"
       ]
      },
      "description": "Taiga's statuses that its steps lead to, each once.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "builtIn": {
      "type": "boolean",
      "description": "Whether it is built in.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Step": {
    "type": "object",
    "description": "A step.",
    "required": [
     "when",
     "does"
    ],
    "properties": {
     "when": {
      "type": "string",
      "description": "The trigger, counted from the step before.",
      "examples": [
       "after 14d",
       "after 2 polls",
       "by hand"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "What happens.",
      "examples": [
       "visit becomes paid"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Start": {
    "type": "object",
    "description": "How to start the scenario.",
    "additionalProperties": false,
    "properties": {
     "outcomes": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "The outcome of each branch, by the branch's name; other branches are drawn from the world's seed.",
      "examples": [
       {
        "outcome": "denied"
       }
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "StartedRun": {
    "type": "object",
    "description": "A started scenario run, with requests for its claims.",
    "required": [
     "world",
     "scenario",
     "run",
     "claims",
     "requests"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "The world of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "run": {
      "type": "string",
      "description": "The id of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sessionId": {
      "type": "string",
      "description": "Taiga's session id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RoleClaim"
      },
      "description": "The claims of the run, one for each role.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "requests": {
      "type": "object",
      "description": "Requests for the whole run.",
      "x-evidence": "documented",
      "x-source": "payerbox",
      "required": [
       "optumToken"
      ],
      "properties": {
       "taiga": {
        "$ref": "#/components/schemas/SampleRequest",
        "description": "Requests the session status from Taiga.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       },
       "optumToken": {
        "$ref": "#/components/schemas/SampleRequest",
        "description": "Requests a token from Optum.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       }
      }
     }
    }
   },
   "RoleClaim": {
    "type": "object",
    "description": "A claim and its role.",
    "required": [
     "role",
     "claim",
     "requests"
    ],
    "properties": {
     "role": {
      "type": "string",
      "description": "The role.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claim": {
      "$ref": "#/components/schemas/Claim",
      "description": "The claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "requests": {
      "type": "object",
      "description": "Requests for this claim as the vendors recommend: by payer, provider, member and date.",
      "x-evidence": "documented",
      "x-source": "payerbox",
      "required": [
       "stedi",
       "optum"
      ],
      "properties": {
       "taiga": {
        "$ref": "#/components/schemas/SampleRequest",
        "description": "Requests the status of this claim's session from Taiga.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       },
       "stedi": {
        "$ref": "#/components/schemas/SampleRequest",
        "description": "Requests the claim status from Stedi.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       },
       "optum": {
        "$ref": "#/components/schemas/SampleRequest",
        "description": "Requests the claim status from Optum; put the token into the Authorization header.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       }
      }
     }
    }
   },
   "SampleRequest": {
    "type": "object",
    "description": "A request that is ready to send to the sandbox.",
    "required": [
     "method",
     "path",
     "headers"
    ],
    "properties": {
     "method": {
      "type": "string",
      "enum": [
       "GET",
       "POST"
      ],
      "description": "HTTP method.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "path": {
      "type": "string",
      "description": "The path, the same at the sandbox and at the vendor.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "headers": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "The headers.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "body": {
      "type": "object",
      "additionalProperties": true,
      "description": "The JSON body.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Clock": {
    "type": "object",
    "description": "A world's clock.",
    "required": [
     "world",
     "now",
     "rate"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "The world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The current time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "rate": {
      "type": "number",
      "minimum": 0,
      "description": "The speed of the clock; 0 is frozen, 1 is real time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ClockSetting": {
    "type": "object",
    "description": "A new time, a new rate, or both.",
    "minProperties": 1,
    "additionalProperties": false,
    "properties": {
     "now": {
      "type": "string",
      "pattern": "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$",
      "description": "A date or RFC 3339 timestamp, UTC if it has no zone; not before the current time.",
      "examples": [
       "2026-04-15T12:00:00Z"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "rate": {
      "type": "number",
      "minimum": 0,
      "description": "0 is frozen, 1 is real time; otherwise from 0.01 to 1,000,000.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Advance": {
    "type": "object",
    "description": "How far to advance the clock.",
    "minProperties": 1,
    "maxProperties": 1,
    "additionalProperties": false,
    "properties": {
     "to": {
      "type": "string",
      "enum": [
       "next-step"
      ],
      "description": "To the time of the next step that waits for the clock. Other steps that are due at the same time are played, too.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "by": {
      "type": "string",
      "pattern": "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$",
      "description": "A duration in days, hours, minutes, seconds and milliseconds.",
      "examples": [
       "14d",
       "13d16h30m",
       "90s"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "StepChoice": {
    "type": "object",
    "description": "The run to advance.",
    "additionalProperties": false,
    "maxProperties": 1,
    "properties": {
     "run": {
      "type": "string",
      "description": "The id of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "type": "string",
      "description": "The id of the session that started the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "AppliedStep": {
    "type": "object",
    "description": "The step that was played.",
    "required": [
     "world",
     "run",
     "scenario",
     "played",
     "left",
     "claims"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "The world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "run": {
      "type": "string",
      "description": "The run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "played": {
      "$ref": "#/components/schemas/Step",
      "description": "The step.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "left": {
      "type": "integer",
      "minimum": 0,
      "description": "How many steps are left on the longest path.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RunClaim"
      },
      "description": "The current claims of the run, one for each role.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "RunClaim": {
    "type": "object",
    "description": "A current claim and its role.",
    "required": [
     "role",
     "claim"
    ],
    "properties": {
     "role": {
      "type": "string",
      "description": "The role.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claim": {
      "$ref": "#/components/schemas/Claim",
      "description": "The claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ResetSettings": {
    "type": "object",
    "description": "Settings of the world.",
    "additionalProperties": false,
    "properties": {
     "clock": {
      "type": "string",
      "description": "`real`, `frozen` or `<n>x`; the latter two may have a start time, `@<instant>`.",
      "examples": [
       "frozen@2026-04-01T18:30:00Z",
       "60x"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "seed": {
      "type": "integer",
      "minimum": 0,
      "maximum": 4294967295,
      "description": "The seed of all generated values.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "seededAs": {
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "description": "Generates the values that a world of this name would have. By default the name of the world; two worlds with the same seed and the same `seededAs` have the same people and ids.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of a session that does not select one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stediEdition": {
      "type": "string",
      "enum": [
       "auto",
       "2025-01",
       "2026-08"
      ],
      "description": "The edition of Stedi's API. `auto`: `2025-01` for a JSON request with `controlNumber`, otherwise `2026-08`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "optumProfile": {
      "type": "string",
      "enum": [
       "live",
       "sandbox"
      ],
      "description": "Whether Optum responds from the world, or with the predefined responses of its own sandbox.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ChangedSettings": {
    "type": "object",
    "description": "Settings of a world.",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "scenario": {
      "type": "string",
      "description": "The scenario of a session that does not select one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stediEdition": {
      "type": "string",
      "enum": [
       "auto",
       "2025-01",
       "2026-08"
      ],
      "description": "The edition of Stedi's API. `auto`: `2025-01` for a JSON request with `controlNumber`, otherwise `2026-08`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "optumProfile": {
      "type": "string",
      "enum": [
       "live",
       "sandbox"
      ],
      "description": "Whether Optum responds from the world, or with the predefined responses of its own sandbox.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "WorldList": {
    "type": "object",
    "description": "The worlds of a sandbox.",
    "required": [
     "worlds",
     "limits"
    ],
    "properties": {
     "worlds": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/World"
      },
      "description": "In the order of creation.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "description": "The value of `after` for the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "limits": {
      "$ref": "#/components/schemas/Limits",
      "description": "The limits.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Limits": {
    "type": "object",
    "description": "The limits of the sandbox; omitted members are unlimited.",
    "properties": {
     "worlds": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of worlds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "bytes": {
      "type": "integer",
      "minimum": 1,
      "description": "The approximate size of a world's log in bytes.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "totalBytes": {
      "type": "integer",
      "minimum": 1,
      "description": "The approximate size of the logs of all worlds in bytes.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "idle": {
      "type": "number",
      "minimum": 1,
      "description": "Idle worlds are deleted after this time, in real milliseconds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "memoryIdle": {
      "type": "number",
      "minimum": 0,
      "description": "With a store, idle worlds leave the memory after this time, in real milliseconds; 0 for never.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Compacted": {
    "type": "object",
    "description": "The size of a world's log before and after it was compacted.",
    "required": [
     "before",
     "after"
    ],
    "properties": {
     "before": {
      "$ref": "#/components/schemas/LogSize",
      "description": "Its size before.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "after": {
      "$ref": "#/components/schemas/LogSize",
      "description": "Its size now.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "LogSize": {
    "type": "object",
    "description": "The size of a log.",
    "required": [
     "events",
     "bytes"
    ],
    "properties": {
     "events": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of events.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "bytes": {
      "type": "integer",
      "minimum": 0,
      "description": "The approximate number of bytes.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "DeletedWorld": {
    "type": "object",
    "description": "A deleted world.",
    "required": [
     "deleted"
    ],
    "properties": {
     "deleted": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "LoadedSnapshot": {
    "type": "object",
    "description": "What was loaded.",
    "required": [
     "worlds"
    ],
    "properties": {
     "worlds": {
      "type": "array",
      "description": "The worlds, in the order of the snapshot.",
      "x-evidence": "documented",
      "x-source": "payerbox",
      "items": {
       "type": "object",
       "required": [
        "world",
        "events",
        "replaced"
       ],
       "properties": {
        "world": {
         "type": "string",
         "description": "Its name.",
         "x-evidence": "documented",
         "x-source": "payerbox"
        },
        "events": {
         "type": "integer",
         "minimum": 0,
         "description": "The number of its events.",
         "x-evidence": "documented",
         "x-source": "payerbox"
        },
        "replaced": {
         "type": "boolean",
         "description": "Whether it replaced a world of its name.",
         "x-evidence": "documented",
         "x-source": "payerbox"
        }
       }
      }
     }
    }
   },
   "Fork": {
    "type": "object",
    "description": "The name of the fork.",
    "required": [
     "as"
    ],
    "additionalProperties": false,
    "properties": {
     "as": {
      "type": "string",
      "description": "Its name.",
      "examples": [
       "before-the-appeal"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "World": {
    "type": "object",
    "description": "A world.",
    "required": [
     "world",
     "credential",
     "now",
     "rate",
     "seed",
     "scenario",
     "stediEdition",
     "optumProfile",
     "claims",
     "sessions",
     "runs",
     "events",
     "bytes"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "credential": {
      "type": "string",
      "description": "The key that selects it at Taiga and Stedi, and the client id at Optum.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of claims, including those that every new world has.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sessions": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of Taiga sessions.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "runs": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of started runs.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "events": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of events in its log.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "bytes": {
      "type": "integer",
      "minimum": 0,
      "description": "The approximate size of its log in bytes.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The current time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "rate": {
      "type": "number",
      "minimum": 0,
      "description": "The speed of its clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "seed": {
      "type": "integer",
      "description": "The seed of all generated values.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of a session that does not select one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stediEdition": {
      "type": "string",
      "enum": [
       "auto",
       "2025-01",
       "2026-08"
      ],
      "description": "The edition of Stedi's API. `auto`: `2025-01` for a JSON request with `controlNumber`, otherwise `2026-08`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "optumProfile": {
      "type": "string",
      "enum": [
       "live",
       "sandbox"
      ],
      "description": "The profile of Optum's API.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "RunList": {
    "type": "object",
    "description": "Scenario runs.",
    "required": [
     "runs"
    ],
    "properties": {
     "runs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Run"
      },
      "description": "In the order of their start.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "description": "The value of `after` for the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Run": {
    "type": "object",
    "description": "A running or finished scenario. Without `next`, it is finished.",
    "required": [
     "run",
     "scenario",
     "claims",
     "left"
    ],
    "properties": {
     "run": {
      "type": "string",
      "description": "Its id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The name of the scenario.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sessionId": {
      "type": "string",
      "description": "The session of the run at Taiga.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RunStage"
      },
      "description": "The current stage of each claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "$ref": "#/components/schemas/NextStep",
      "description": "The next step.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "left": {
      "type": "integer",
      "minimum": 0,
      "description": "How many steps are left, the next one included.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "RunStage": {
    "type": "object",
    "description": "A claim of a run.",
    "required": [
     "role",
     "id",
     "stage"
    ],
    "properties": {
     "role": {
      "type": "string",
      "description": "Its role in the scenario.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "id": {
      "type": "string",
      "description": "Its sandbox id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "type": "string",
      "description": "Its current stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "NextStep": {
    "type": "object",
    "description": "The next step of a run.",
    "required": [
     "when",
     "does"
    ],
    "properties": {
     "when": {
      "type": "string",
      "description": "Its trigger: `after 14d`, `after 2 polls` or `by hand`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "Its effect: `visit becomes paid`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "due": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When it is due, by the world's clock, if it waits for time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "polls": {
      "type": "integer",
      "minimum": 0,
      "description": "How many polls it still waits for, if it waits for polls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage that it leads to, if it moves a claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SessionView": {
    "type": "object",
    "description": "A session: its past, what comes next, and how each API answers at an instant.",
    "required": [
     "world",
     "now",
     "at",
     "earliest",
     "session",
     "timeline",
     "upcoming",
     "replies"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "The world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The current time of the world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The instant of the replies.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "earliest": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The earliest instant that is known: the beginning of the world, or the last compaction of its log.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "$ref": "#/components/schemas/SessionRow",
      "description": "The session as it is now.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "timeline": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TimelineEntry"
      },
      "description": "What happened to it until now, oldest first.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "upcoming": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/UpcomingStep"
      },
      "description": "The steps of its run that follow, in order, but for those of other sessions; up to the first branch whose outcome is not chosen.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "last": {
      "type": "integer",
      "minimum": 0,
      "description": "The index in `timeline` of the last entry at or before `at`; absent if there is none.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "replies": {
      "$ref": "#/components/schemas/SessionReplies",
      "description": "How the APIs answer at `at`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "x12": {
      "$ref": "#/components/schemas/SessionX12",
      "description": "The same as a 277; absent if no 277 can be requested.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "TimelineEntry": {
    "type": "object",
    "description": "Something that happened to a session.",
    "required": [
     "at",
     "cause",
     "does"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "cause": {
      "type": "string",
      "enum": [
       "submission",
       "clock",
       "polls",
       "hand",
       "unknown"
      ],
      "description": "The submission of the session; a step of its scenario that was due, for which there were enough polls, or that was applied by hand; `unknown` after a compaction of the log.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "Its effect: `visit becomes paid`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "when": {
      "type": "string",
      "description": "The trigger of the step: `after 14d`, `after 2 polls` or `by hand`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage that the claim reached, if it moved.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "string",
      "enum": [
       "processing",
       "submitted",
       "accepted",
       "rejected",
       "denied",
       "paid"
      ],
      "description": "Taiga's status for the stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "category": {
      "type": "string",
      "description": "The 277's status category code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "code": {
      "type": "string",
      "description": "The 277's status code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "paid": {
      "$ref": "#/components/schemas/Amount",
      "description": "The paid amount.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "submissionType": {
      "type": "string",
      "enum": [
       "original",
       "resubmission",
       "appeal"
      ],
      "description": "How the claim was submitted that moved.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "outcome": {
      "type": "string",
      "description": "The outcome, if the step is a branch.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "UpcomingStep": {
    "type": "object",
    "description": "A step that follows.",
    "required": [
     "when",
     "does"
    ],
    "properties": {
     "when": {
      "type": "string",
      "description": "Its trigger, counted from the step before: `after 14d`, `after 2 polls` or `by hand`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "Its effect: `visit becomes paid`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "due": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When it is due, if it and the steps before it wait for the clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "polls": {
      "type": "integer",
      "minimum": 0,
      "description": "How many polls it still waits for, if it is the next step and waits for polls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage that it leads to, if it moves a claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "string",
      "enum": [
       "processing",
       "submitted",
       "accepted",
       "rejected",
       "denied",
       "paid"
      ],
      "description": "Taiga's status for the stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "outcomes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PossibleOutcome"
      },
      "description": "The outcomes, if it is a branch.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "PossibleOutcome": {
    "type": "object",
    "description": "A possible outcome of a branch.",
    "required": [
     "name",
     "weight",
     "steps"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "weight": {
      "type": "number",
      "description": "Its relative frequency.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "chosen": {
      "type": "boolean",
      "const": true,
      "description": "Present if it was chosen when the run was started.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/NextStep"
      },
      "description": "The steps that follow, up to the next branch; those of a chosen outcome follow the branch itself.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SessionReplies": {
    "type": "object",
    "description": "The replies of the APIs.",
    "required": [
     "taiga",
     "stedi",
     "optum"
    ],
    "properties": {
     "taiga": {
      "$ref": "#/components/schemas/SessionReply",
      "description": "Taiga's.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stedi": {
      "$ref": "#/components/schemas/SessionReply",
      "description": "Stedi's.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "optum": {
      "$ref": "#/components/schemas/SessionReply",
      "description": "Optum's.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SessionReply": {
    "type": "object",
    "description": "A reply of an API, with the request.",
    "required": [
     "status",
     "body",
     "changed",
     "request",
     "curl"
    ],
    "properties": {
     "status": {
      "type": "integer",
      "description": "The HTTP status.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "body": {
      "type": "object",
      "additionalProperties": true,
      "description": "The JSON body.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "changed": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "JSON pointers to what the last entry of the timeline changed in the body; empty if there is none before it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "request": {
      "$ref": "#/components/schemas/SampleRequest",
      "description": "The request.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "curl": {
      "type": "string",
      "description": "The request as a command for a shell, with the URL of the sandbox as `$PAYERBOX_URL`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SessionX12": {
    "type": "object",
    "description": "A 277 in words.",
    "required": [
     "text",
     "summary",
     "entries",
     "changed"
    ],
    "properties": {
     "text": {
      "type": "string",
      "description": "The 277.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "summary": {
      "type": "string",
      "description": "One sentence.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "entries": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Entry"
      },
      "description": "The segments as a tree in the order of the text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "changed": {
      "type": "array",
      "items": {
       "type": "integer"
      },
      "description": "The indexes of the entries that the last entry of the timeline changed.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "WatchedWorld": {
    "type": "object",
    "description": "A world that is watched.",
    "required": [
     "world",
     "version",
     "now",
     "rate",
     "claims",
     "sessions",
     "runs",
     "faults"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "version": {
      "type": "integer",
      "minimum": 0,
      "description": "How many events it had so far.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "Its current time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "rate": {
      "type": "number",
      "minimum": 0,
      "description": "The speed of its clock; 0 is frozen, 1 is real time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of claims.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sessions": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of Taiga sessions.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "runs": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of started runs.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "faults": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of armed faults.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "due": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When the next step is due, if one waits for the clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ChangedSessions": {
    "type": "object",
    "description": "Sessions that changed.",
    "required": [
     "sessions"
    ],
    "properties": {
     "sessions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SessionRow"
      },
      "description": "Their rows, as they are now.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ReceivedCalls": {
    "type": "object",
    "description": "Calls that a world answered.",
    "required": [
     "calls",
     "skipped"
    ],
    "properties": {
     "calls": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CallSummary"
      },
      "description": "Oldest first, at most 100.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "skipped": {
      "type": "integer",
      "minimum": 0,
      "description": "How many calls before these are left out; the journal has them.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "WatchReset": {
    "type": "object",
    "description": "The world is another one now, or too much has changed: everything has to be read again.",
    "required": [
     "world",
     "exists"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "exists": {
      "type": "boolean",
      "description": "Whether it still exists.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "CallSummary": {
    "type": "object",
    "description": "A call in the journal, masked, without its bodies.",
    "required": [
     "id",
     "at",
     "operation",
     "method",
     "path",
     "status",
     "took",
     "clockEpoch"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "minimum": 1,
      "description": "Counts from 1: in memory over all worlds of the sandbox, in a store over the calls of the world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time of the response, by the world's clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "operation": {
      "type": "string",
      "description": "`<api>.<operation>`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "method": {
      "type": "string",
      "description": "HTTP method.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "path": {
      "type": "string",
      "description": "The path, with masked ids.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "integer",
      "description": "The HTTP response status; 0 if no response was sent.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "type": "string",
      "enum": [
       "hang",
       "reset",
       "middle",
       "short",
       "long",
       "dribble",
       "status",
       "spoiled"
      ],
      "description": "How a fault affected the response.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "phi": {
      "type": "string",
      "description": "What looks like personal data in the request, and where.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "took": {
      "type": "number",
      "minimum": 0,
      "description": "The duration in real milliseconds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "clockEpoch": {
      "type": "integer",
      "minimum": 0,
      "description": "0 while the world's clock is frozen; otherwise a number that changes when the clock is set.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Schedule": {
    "type": "object",
    "description": "The next steps of a world that wait for the clock.",
    "required": [
     "now",
     "steps"
    ],
    "properties": {
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The current time of the world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ScheduledStep"
      },
      "description": "The earliest first.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScheduledStep": {
    "type": "object",
    "description": "A step that waits for the clock.",
    "required": [
     "due",
     "run",
     "scenario",
     "does"
    ],
    "properties": {
     "due": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When it is due.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "run": {
      "type": "string",
      "description": "The run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sessionId": {
      "type": "string",
      "description": "The session whose claim it moves; otherwise the session of the run, if it has one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "Its effect: `visit becomes paid`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage that it leads to, if it moves a claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SessionList": {
    "type": "object",
    "description": "Sessions of a world.",
    "required": [
     "sessions"
    ],
    "properties": {
     "sessions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SessionRow"
      },
      "description": "In the order of submission.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "description": "The value of `after` for the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SessionRow": {
    "type": "object",
    "description": "A session and its current claim, the last that was submitted.",
    "required": [
     "sessionId",
     "patient",
     "memberId",
     "payerClaimNumber",
     "payer",
     "charge",
     "submissionType",
     "status",
     "stage",
     "since"
    ],
    "properties": {
     "sessionId": {
      "type": "string",
      "description": "Taiga's session id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "patient": {
      "type": "string",
      "description": "The name of the patient.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "memberId": {
      "type": "string",
      "description": "The member id of the subscriber.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "payerClaimNumber": {
      "type": "string",
      "description": "The payer's claim number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "patientAccountNumber": {
      "type": "string",
      "description": "The provider's patient account number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "payer": {
      "$ref": "#/components/schemas/Payer",
      "description": "The payer.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "charge": {
      "$ref": "#/components/schemas/Amount",
      "description": "The billed amount.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "paid": {
      "$ref": "#/components/schemas/Amount",
      "description": "The paid amount; absent before adjudication.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "submissionType": {
      "type": "string",
      "enum": [
       "original",
       "resubmission",
       "appeal"
      ],
      "description": "How the current claim was submitted.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "string",
      "enum": [
       "processing",
       "submitted",
       "accepted",
       "rejected",
       "denied",
       "paid"
      ],
      "description": "Taiga's status for the stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The current stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "since": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When the claim reached the stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario that it follows.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "run": {
      "type": "string",
      "description": "The run of the scenario.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "$ref": "#/components/schemas/NextStep",
      "description": "The next step of the run; absent if it is finished. Without `stage` if it moves the claim of another session.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "FaultList": {
    "type": "object",
    "description": "Armed faults.",
    "required": [
     "faults"
    ],
    "properties": {
     "faults": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ArmedFault"
      },
      "description": "In the order of arming.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ArmedFault": {
    "type": "object",
    "description": "An armed fault.",
    "required": [
     "id",
     "does",
     "armed",
     "applied",
     "skipped",
     "fault"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The id, for disarming it.",
      "examples": [
       "fault-0"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "A description.",
      "examples": [
       "stedi.* fails with 503 twice"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "armed": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When it was armed.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "until": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When it ends; absent if it has no end.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "remaining": {
      "type": "integer",
      "minimum": 1,
      "description": "How many more calls it applies to; absent if unlimited.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "applied": {
      "type": "integer",
      "minimum": 0,
      "description": "How many calls it was applied to.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "skipped": {
      "type": "integer",
      "minimum": 0,
      "description": "How many calls its rate, `every` or chance skipped.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "$ref": "#/components/schemas/Fault",
      "description": "The fault.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "DisarmedFaults": {
    "type": "object",
    "description": "Disarmed faults.",
    "required": [
     "disarmed"
    ],
    "properties": {
     "disarmed": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Their ids.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Fault": {
    "description": "A fault: what goes wrong, and for which calls. All conditions must hold.",
    "type": "object",
    "properties": {
     "on": {
      "description": "Operation whose calls fail, or all operations of an API.",
      "type": "string",
      "enum": [
       "taiga.onboardProvider",
       "taiga.submitSession",
       "taiga.sessionStatus",
       "taiga.*",
       "stedi.claimStatus",
       "stedi.claimStatusRawX12",
       "stedi.*",
       "optum.token",
       "optum.claimstatus",
       "optum.rawX12",
       "optum.rawX12Enhanced",
       "optum.healthCheck",
       "optum.*"
      ]
     },
     "times": {
      "description": "Number of calls that fail. Default: all calls from now on.",
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000
     },
     "lasts": {
      "description": "How long the fault stays armed, on the clock of the world. Default: until it is disarmed.",
      "$ref": "#/components/schemas/Duration",
      "examples": [
       "10m"
      ]
     },
     "match": {
      "description": "Only calls that match: `path`, `body`, `header:<name>` or a JSON pointer into the body, and the text found there. Text between slashes is a regular expression.",
      "type": "object",
      "minProperties": 1,
      "maxProperties": 10,
      "additionalProperties": {
       "type": "string",
       "maxLength": 200
      },
      "examples": [
       {
        "/subscriber/memberId": "111222333"
       }
      ],
      "x-hint": "an object such as { /subscriber/memberId: \"111222333\" }"
     },
     "inFlight": {
      "description": "Only calls that arrive while this many other calls of `on` are in flight.",
      "type": "integer",
      "minimum": 1,
      "maximum": 100000
     },
     "rate": {
      "description": "Only calls above a rate.",
      "type": "object",
      "properties": {
       "max": {
        "description": "Number of calls that pass.",
        "type": "integer",
        "minimum": 1,
        "maximum": 100000
       },
       "per": {
        "description": "Time window, on the clock of the world.",
        "$ref": "#/components/schemas/Duration",
        "examples": [
         "1s"
        ]
       }
      },
      "additionalProperties": false,
      "required": [
       "max",
       "per"
      ],
      "x-hint": "an object such as { max: 5, per: 1s }"
     },
     "every": {
      "description": "Only every nth call: 3 is the third, the sixth, …",
      "type": "integer",
      "minimum": 2,
      "maximum": 1000000
     },
     "chance": {
      "description": "Probability that a call fails, drawn from the seed of the world.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1,
      "examples": [
       0.2
      ]
     },
     "fails": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "additionalProperties": false,
    "required": [
     "on",
     "fails"
    ]
   },
   "ClaimList": {
    "type": "object",
    "description": "Claims of a world.",
    "required": [
     "claims"
    ],
    "properties": {
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Claim"
      },
      "description": "The most recently changed claim first.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "description": "The value of `after` for the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Claim": {
    "type": "object",
    "description": "A claim and its history.",
    "required": [
     "id",
     "submissionType",
     "stage",
     "taiga",
     "since",
     "payer",
     "provider",
     "subscriber",
     "serviceFrom",
     "serviceTo",
     "charge",
     "payerClaimNumber",
     "moves"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The sandbox's id of the claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "type": "string",
      "description": "The Taiga session that it bills.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "submissionType": {
      "type": "string",
      "enum": [
       "original",
       "resubmission",
       "appeal"
      ],
      "description": "How the claim was submitted. A corrected claim and an appeal are separate claims on the payer's file.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The current stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "taiga": {
      "type": "string",
      "enum": [
       "processing",
       "submitted",
       "accepted",
       "rejected",
       "denied",
       "paid"
      ],
      "description": "Taiga's status for the stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "category": {
      "type": "string",
      "description": "The 277's status category code; absent while no 277 reports the claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "string",
      "description": "The 277's status code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "since": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When the claim reached the stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "payer": {
      "$ref": "#/components/schemas/Payer",
      "description": "The payer.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "provider": {
      "$ref": "#/components/schemas/Provider",
      "description": "The billing provider.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "subscriber": {
      "$ref": "#/components/schemas/Subscriber",
      "description": "The subscriber.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "dependent": {
      "$ref": "#/components/schemas/Person",
      "description": "The patient, if not the subscriber.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "serviceFrom": {
      "$ref": "#/components/schemas/Day",
      "description": "The first day of service.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "serviceTo": {
      "$ref": "#/components/schemas/Day",
      "description": "The last day of service.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "charge": {
      "$ref": "#/components/schemas/Amount",
      "description": "The billed amount.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "paid": {
      "$ref": "#/components/schemas/Amount",
      "description": "The paid amount; absent before adjudication.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "payerClaimNumber": {
      "type": "string",
      "description": "The payer's claim number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "patientAccountNumber": {
      "type": "string",
      "description": "The provider's patient account number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "moves": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Move"
      },
      "description": "The stages that it reached, oldest first.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Move": {
    "type": "object",
    "description": "A claim reached a stage.",
    "required": [
     "at",
     "to"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "to": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "category": {
      "type": "string",
      "description": "The 277's status category code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "string",
      "description": "The 277's status code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "paid": {
      "$ref": "#/components/schemas/Amount",
      "description": "The paid amount.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Payer": {
    "type": "object",
    "description": "A payer.",
    "required": [
     "id",
     "name"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The payer id. Of a payer that is not listed, which came with a submission, a mask; behaviors can be set by it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "name": {
      "type": "string",
      "description": "Its name; masked for a payer that is not listed.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "PayerList": {
    "type": "object",
    "description": "The payers of a world.",
    "required": [
     "payers"
    ],
    "properties": {
     "payers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ListedPayer"
      },
      "description": "The payers.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "description": "The value of `after` for the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ListedPayer": {
    "type": "object",
    "description": "A payer and its behaviors.",
    "required": [
     "id",
     "name",
     "aliases",
     "names",
     "claimStatus",
     "behaviors"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The payer id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "name": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "aliases": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Other ids of the payer.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "names": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Other names of the payer.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claimStatus": {
      "type": "string",
      "enum": [
       "SUPPORTED",
       "NOT_SUPPORTED",
       "ENROLLMENT_REQUIRED"
      ],
      "description": "Whether the payer supports claim status.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "enrolled": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "NPIs and tax ids of the providers that the payer responds to, with `ENROLLMENT_REQUIRED`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "behaviors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PayerBehavior"
      },
      "description": "Its behaviors in this world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "PayerBehaviors": {
    "type": "object",
    "description": "The behaviors of a payer.",
    "required": [
     "behaviors"
    ],
    "additionalProperties": false,
    "properties": {
     "behaviors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PayerBehavior"
      },
      "description": "All behaviors, in any order. Replaces the former ones.",
      "examples": [
       [
        "slow",
        {
         "not-found-at-first": "3d"
        }
       ]
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "PayerBehavior": {
    "description": "Payer behavior: its name, or its name with a duration.",
    "anyOf": [
     {
      "type": "string",
      "enum": [
       "slow",
       "sunday-maintenance",
       "needs-account-number",
       "refuses-wide-windows",
       "refuses-single-days",
       "needs-exact-names",
       "batch-at-night",
       "not-found-at-first",
       "archives-after-18-months",
       "claims-newest-first",
       "claims-newest-last",
       "answers-with-main-id"
      ]
     },
     {
      "type": "object",
      "properties": {
       "not-found-at-first": {
        "description": "How long after acceptance the payer does not find a claim. Default: 5d.",
        "$ref": "#/components/schemas/Duration",
        "examples": [
         "5d"
        ]
       }
      },
      "additionalProperties": false,
      "minProperties": 1
     }
    ]
   },
   "Provider": {
    "type": "object",
    "description": "A billing provider.",
    "required": [
     "organizationName"
    ],
    "properties": {
     "organizationName": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "npi": {
      "type": "string",
      "description": "The NPI.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "taxId": {
      "type": "string",
      "description": "The tax id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Subscriber": {
    "type": "object",
    "description": "A subscriber.",
    "required": [
     "memberId",
     "firstName",
     "lastName"
    ],
    "properties": {
     "memberId": {
      "type": "string",
      "description": "The member id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "groupNumber": {
      "type": "string",
      "description": "The group number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "firstName": {
      "type": "string",
      "description": "Given name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "lastName": {
      "type": "string",
      "description": "Family name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "dateOfBirth": {
      "$ref": "#/components/schemas/Day",
      "description": "Date of birth.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "gender": {
      "type": "string",
      "enum": [
       "F",
       "M",
       "U"
      ],
      "description": "The gender.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Person": {
    "type": "object",
    "description": "A patient.",
    "required": [
     "firstName",
     "lastName"
    ],
    "properties": {
     "firstName": {
      "type": "string",
      "description": "Given name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "lastName": {
      "type": "string",
      "description": "Family name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "dateOfBirth": {
      "$ref": "#/components/schemas/Day",
      "description": "Date of birth.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "gender": {
      "type": "string",
      "enum": [
       "F",
       "M",
       "U"
      ],
      "description": "The gender.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Journal": {
    "type": "object",
    "description": "Calls that a world answered.",
    "required": [
     "entries",
     "dropped",
     "limits"
    ],
    "properties": {
     "entries": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/JournalEntry"
      },
      "description": "Oldest first.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "description": "The value of `after` for the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "previous": {
      "type": "integer",
      "description": "With `last`, the value of `before` for the page before; absent on the first page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "dropped": {
      "type": "integer",
      "minimum": 0,
      "description": "How many calls of this world were dropped because of the limits.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "limits": {
      "$ref": "#/components/schemas/JournalLimits",
      "description": "How many calls are recorded.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "JournalLimits": {
    "type": "object",
    "description": "The limits of the journal: in memory for all worlds together, in a store for each world. The oldest calls are dropped first.",
    "required": [
     "entries",
     "bytes"
    ],
    "properties": {
     "entries": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "bytes": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of bytes.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Verification": {
    "type": "object",
    "description": "Which calls to count, and the expected count: `exactly`, `never`, or a range with `min`, `max` or both.",
    "additionalProperties": false,
    "properties": {
     "operation": {
      "type": "string",
      "description": "An operation (`taiga.sessionStatus`) or all operations of an API (`taiga.*`).",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "integer",
      "description": "The HTTP response status; 0 if no response was sent.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "type": "string",
      "description": "The requested session.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claim": {
      "type": "string",
      "description": "A claim that was found, by its sandbox id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "type": "string",
      "enum": [
       "hang",
       "reset",
       "middle",
       "short",
       "long",
       "dribble",
       "status",
       "spoiled",
       "any"
      ],
      "description": "How a fault affected the response.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "since": {
      "type": "string",
      "description": "Only calls at or after this instant of the world's clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "exactly": {
      "type": "integer",
      "minimum": 0,
      "description": "The exact number of calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "min": {
      "type": "integer",
      "minimum": 0,
      "description": "The minimum number of calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "max": {
      "type": "integer",
      "minimum": 0,
      "description": "The maximum number of calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "never": {
      "type": "boolean",
      "const": true,
      "description": "No calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "within": {
      "type": "string",
      "pattern": "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$",
      "description": "How long to wait for late calls, in real time; at most a minute.",
      "examples": [
       "2s"
      ],
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Verified": {
    "type": "object",
    "description": "The result.",
    "required": [
     "ok",
     "count",
     "sentence"
    ],
    "properties": {
     "ok": {
      "type": "boolean",
      "description": "Whether the expectation holds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "count": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sentence": {
      "type": "string",
      "description": "The result as a sentence.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Coverage": {
    "type": "object",
    "description": "The coverage of a client.",
    "required": [
     "coverage"
    ],
    "properties": {
     "coverage": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Covered"
      },
      "description": "One entry for each kind.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Covered": {
    "type": "object",
    "description": "The coverage of one kind.",
    "required": [
     "what",
     "is",
     "met",
     "missing",
     "percent"
    ],
    "properties": {
     "what": {
      "type": "string",
      "enum": [
       "statuses",
       "submissionTypes",
       "families",
       "categories",
       "codes",
       "events",
       "responses",
       "errors",
       "faults"
      ],
      "description": "The kind.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "is": {
      "type": "string",
      "description": "The kind in words.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "met": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "What the client received; values that are not known in advance come last.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "missing": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Known values that the client did not receive.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "percent": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100,
      "description": "The percentage of known values that the client received, rounded down.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Lint": {
    "type": "object",
    "description": "Anti-patterns of a client.",
    "required": [
     "calls",
     "findings",
     "unjudged"
    ],
    "properties": {
     "calls": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of judged calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "findings": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LintFinding"
      },
      "description": "One finding for each anti-pattern.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "unjudged": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Rules that could not be judged: rules about intervals, if the clock was frozen or set by hand between all calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "LintFinding": {
    "type": "object",
    "description": "An anti-pattern.",
    "required": [
     "rule",
     "message",
     "advice",
     "source",
     "entries",
     "first",
     "last"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "message": {
      "type": "string",
      "description": "What the client does.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "advice": {
      "type": "string",
      "description": "What it should do.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "source": {
      "type": "string",
      "description": "The source of the rule.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "entries": {
      "type": "array",
      "items": {
       "type": "integer"
      },
      "description": "The ids of the calls in the journal.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "first": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time of the first call, by the world's clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "last": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time of the last call.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Har": {
    "type": "object",
    "description": "An HTTP archive.",
    "required": [
     "log"
    ],
    "properties": {
     "log": {
      "$ref": "#/components/schemas/HarLog",
      "description": "The archive.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarLog": {
    "type": "object",
    "description": "The content of an HTTP archive.",
    "required": [
     "version",
     "creator",
     "entries"
    ],
    "properties": {
     "version": {
      "type": "string",
      "const": "1.2",
      "description": "The version of the format.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "creator": {
      "$ref": "#/components/schemas/HarCreator",
      "description": "The program that wrote it.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "entries": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HarEntry"
      },
      "description": "Oldest first.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarCreator": {
    "type": "object",
    "description": "The program that wrote an archive.",
    "required": [
     "name",
     "version"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "payerbox",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "version": {
      "type": "string",
      "description": "Its version.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarEntry": {
    "type": "object",
    "description": "One exchange.",
    "required": [
     "startedDateTime",
     "time",
     "request",
     "response",
     "cache",
     "timings",
     "_payerbox"
    ],
    "properties": {
     "startedDateTime": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time of the response, by the world's clock.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "time": {
      "type": "number",
      "minimum": 0,
      "description": "The duration in real milliseconds.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "request": {
      "$ref": "#/components/schemas/HarRequest",
      "description": "The request.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "response": {
      "$ref": "#/components/schemas/HarResponse",
      "description": "The response.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "cache": {
      "type": "object",
      "maxProperties": 0,
      "description": "Always empty.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "timings": {
      "$ref": "#/components/schemas/HarTimings",
      "description": "The durations.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "_payerbox": {
      "$ref": "#/components/schemas/HarOrigin",
      "description": "The call in the journal.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "HarRequest": {
    "type": "object",
    "description": "A request.",
    "required": [
     "method",
     "url",
     "httpVersion",
     "cookies",
     "headers",
     "queryString",
     "headersSize",
     "bodySize"
    ],
    "properties": {
     "method": {
      "type": "string",
      "description": "HTTP method.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "url": {
      "type": "string",
      "description": "The path, with masked ids, at a host that does not exist.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "httpVersion": {
      "type": "string",
      "description": "A constant; the version is not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "cookies": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "Always empty; not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "headers": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "Always empty; not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "queryString": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "Always empty; not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "headersSize": {
      "type": "integer",
      "const": -1,
      "description": "Unknown.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "bodySize": {
      "type": "integer",
      "const": -1,
      "description": "Unknown.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "postData": {
      "$ref": "#/components/schemas/HarPostData",
      "description": "The body, if any.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarPostData": {
    "type": "object",
    "description": "A request body.",
    "required": [
     "mimeType",
     "text"
    ],
    "properties": {
     "mimeType": {
      "type": "string",
      "description": "The media type.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "text": {
      "type": "string",
      "description": "The masked body.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarResponse": {
    "type": "object",
    "description": "A response.",
    "required": [
     "status",
     "statusText",
     "httpVersion",
     "cookies",
     "headers",
     "content",
     "redirectURL",
     "headersSize",
     "bodySize"
    ],
    "properties": {
     "status": {
      "type": "integer",
      "description": "The HTTP status; 0 if no response was sent.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "statusText": {
      "type": "string",
      "description": "Always empty.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "httpVersion": {
      "type": "string",
      "description": "A constant; the version is not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "cookies": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "Always empty; not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "headers": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "Always empty; not recorded.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "content": {
      "$ref": "#/components/schemas/HarContent",
      "description": "The body.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "redirectURL": {
      "type": "string",
      "description": "Always empty.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "headersSize": {
      "type": "integer",
      "const": -1,
      "description": "Unknown.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "bodySize": {
      "type": "integer",
      "const": -1,
      "description": "Unknown.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarContent": {
    "type": "object",
    "description": "A response body.",
    "required": [
     "size",
     "mimeType",
     "text"
    ],
    "properties": {
     "size": {
      "type": "integer",
      "const": -1,
      "description": "Unknown.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "mimeType": {
      "type": "string",
      "description": "The media type.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "text": {
      "type": "string",
      "description": "The masked body.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarTimings": {
    "type": "object",
    "description": "The durations of an exchange in real milliseconds.",
    "required": [
     "send",
     "wait",
     "receive"
    ],
    "properties": {
     "send": {
      "type": "number",
      "const": 0,
      "description": "Always 0.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "wait": {
      "type": "number",
      "minimum": 0,
      "description": "The archive.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     },
     "receive": {
      "type": "number",
      "const": 0,
      "description": "Always 0.",
      "x-evidence": "documented",
      "x-source": "HAR 1.2"
     }
    }
   },
   "HarOrigin": {
    "type": "object",
    "description": "The call in the journal.",
    "required": [
     "id",
     "world",
     "operation"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "description": "The id of the call in the journal.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "world": {
      "type": "string",
      "description": "The world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "operation": {
      "type": "string",
      "description": "The operation.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "type": "string",
      "description": "How a fault affected the response.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "phi": {
      "type": "string",
      "description": "What looks like personal data in the request, and where.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ClearedJournal": {
    "type": "object",
    "description": "Removed calls.",
    "required": [
     "cleared"
    ],
    "properties": {
     "cleared": {
      "type": "integer",
      "minimum": 0,
      "description": "The number of calls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "JournalEntry": {
    "type": "object",
    "description": "A call and its response. Values that could identify a patient or grant access are masked: `***` and twelve hexadecimal digits, equal for equal values of a world until it is reset. Names of unknown members are counted.",
    "required": [
     "id",
     "at",
     "operation",
     "method",
     "path",
     "status",
     "took",
     "clockEpoch",
     "request",
     "reply"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "minimum": 1,
      "description": "Counts from 1: in memory over all worlds of the sandbox, in a store over the calls of the world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time of the response, by the world's clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "operation": {
      "type": "string",
      "description": "`<api>.<operation>`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "method": {
      "type": "string",
      "description": "HTTP method.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "path": {
      "type": "string",
      "description": "The path, with masked ids.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "integer",
      "description": "The HTTP response status; 0 if no response was sent.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "type": "string",
      "enum": [
       "hang",
       "reset",
       "middle",
       "short",
       "long",
       "dribble",
       "status",
       "spoiled"
      ],
      "description": "How a fault affected the response.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "phi": {
      "type": "string",
      "description": "What looks like personal data in the request, and where.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "took": {
      "type": "number",
      "minimum": 0,
      "description": "The duration in real milliseconds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "clockEpoch": {
      "type": "integer",
      "minimum": 0,
      "description": "0 while the world's clock is frozen; otherwise a number that changes when the clock is set. Time passed by itself only between calls with the same number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "request": {
      "type": "string",
      "description": "The request body; empty if the guard against personal data refused it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "reply": {
      "type": "string",
      "description": "The response body.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ExplainedCall": {
    "type": "object",
    "description": "A masked call and the explanation of its response.",
    "required": [
     "id",
     "at",
     "operation",
     "method",
     "path",
     "status",
     "took",
     "clockEpoch",
     "request",
     "reply",
     "explain"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "minimum": 1,
      "description": "Counts from 1: in memory over all worlds of the sandbox, in a store over the calls of the world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time of the response, by the world's clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "operation": {
      "type": "string",
      "description": "`<api>.<operation>`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "method": {
      "type": "string",
      "description": "HTTP method.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "path": {
      "type": "string",
      "description": "The path, with masked ids.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "integer",
      "description": "The HTTP response status; 0 if no response was sent.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "type": "string",
      "enum": [
       "hang",
       "reset",
       "middle",
       "short",
       "long",
       "dribble",
       "status",
       "spoiled"
      ],
      "description": "How a fault affected the response.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "phi": {
      "type": "string",
      "description": "What looks like personal data in the request, and where.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "took": {
      "type": "number",
      "minimum": 0,
      "description": "The duration in real milliseconds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "clockEpoch": {
      "type": "integer",
      "minimum": 0,
      "description": "0 while the world's clock is frozen; otherwise a number that changes when the clock is set. Time passed by itself only between calls with the same number.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "request": {
      "type": "string",
      "description": "The request body; empty if the guard against personal data refused it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "reply": {
      "type": "string",
      "description": "The response body.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "explain": {
      "$ref": "#/components/schemas/Explanation",
      "description": "The explanation.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "violations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ContractViolation"
      },
      "description": "Of a call that was rejected: the rules of the contract that its request breaks, without those about its credential. Absent for other calls, with a store, and where the request is not known any more.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Explanation": {
    "type": "object",
    "description": "Why the call got this response, in the state of the world at that time.",
    "required": [
     "sentence",
     "claims",
     "nearMisses",
     "played",
     "next"
    ],
    "properties": {
     "sentence": {
      "type": "string",
      "minLength": 1,
      "description": "The explanation as text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FoundClaim"
      },
      "description": "The claims that it found.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "nearMisses": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/NearMiss"
      },
      "description": "If it found none: the claims that were most likely meant, nearest first, at most five.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "played": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StepOfCall"
      },
      "description": "The steps that it triggered.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Upcoming"
      },
      "description": "The next triggers of these claims' runs.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "FoundClaim": {
    "type": "object",
    "description": "A claim as it was when the call arrived.",
    "required": [
     "claim",
     "stage"
    ],
    "properties": {
     "claim": {
      "type": "string",
      "description": "The sandbox's id of the claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "type": "string",
      "description": "The Taiga session that it bills.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "NearMiss": {
    "type": "object",
    "description": "A claim that was not found.",
    "required": [
     "claim",
     "stage",
     "agrees",
     "differs"
    ],
    "properties": {
     "claim": {
      "type": "string",
      "description": "The sandbox's id of the claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "type": "string",
      "description": "The Taiga session that it bills.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "agrees": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The criteria that match.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "differs": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Difference"
      },
      "description": "The criteria that do not match.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Difference": {
    "type": "object",
    "description": "A criterion that does not match.",
    "required": [
     "criterion",
     "how"
    ],
    "properties": {
     "criterion": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "how": {
      "type": "string",
      "description": "How the two values differ.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "StepOfCall": {
    "type": "object",
    "description": "A step that was played when a call was answered.",
    "required": [
     "run",
     "scenario",
     "does",
     "by"
    ],
    "properties": {
     "run": {
      "type": "string",
      "description": "The run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "What happened.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "by": {
      "type": "string",
      "enum": [
       "this poll",
       "the clock"
      ],
      "description": "The trigger.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Upcoming": {
    "type": "object",
    "description": "The next trigger of a run.",
    "required": [
     "run",
     "scenario",
     "when",
     "does"
    ],
    "properties": {
     "run": {
      "type": "string",
      "description": "The run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "type": "string",
      "description": "The scenario of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "when": {
      "type": "string",
      "description": "The trigger, counted from the step before.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "string",
      "description": "What happens.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "due": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "The time, if the step waits for the clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "polls": {
      "type": "integer",
      "minimum": 1,
      "description": "How many more polls it takes, if the step waits for polls.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Document": {
    "type": "object",
    "description": "A document of the folder contracts.",
    "additionalProperties": true
   },
   "CodeLists": {
    "type": "object",
    "description": "The code lists.",
    "required": [
     "lists"
    ],
    "properties": {
     "lists": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CodeListSummary"
      },
      "description": "The lists, in the order of the composite.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "CodeListSummary": {
    "type": "object",
    "description": "A code list.",
    "required": [
     "list",
     "title",
     "codes",
     "deactivated"
    ],
    "properties": {
     "list": {
      "type": "string",
      "enum": [
       "category",
       "status",
       "entity"
      ],
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "title": {
      "type": "string",
      "description": "Its title.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "codes": {
      "type": "integer",
      "minimum": 0,
      "description": "How many codes it has.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "deactivated": {
      "type": "integer",
      "minimum": 0,
      "description": "How many of them are deactivated.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "CodeList": {
    "type": "object",
    "description": "One page of a code list.",
    "required": [
     "list",
     "title",
     "matching",
     "codes"
    ],
    "properties": {
     "list": {
      "type": "string",
      "enum": [
       "category",
       "status",
       "entity"
      ],
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "title": {
      "type": "string",
      "description": "Its title.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "matching": {
      "type": "integer",
      "minimum": 0,
      "description": "How many codes match; without `q`, all.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "codes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      },
      "description": "The codes of this page, in the order of the list.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "next": {
      "type": "integer",
      "minimum": 1,
      "description": "The `after` of the next page; absent on the last page.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Code": {
    "type": "object",
    "description": "A code.",
    "required": [
     "code",
     "text"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "text": {
      "type": "string",
      "description": "Its text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "deactivated": {
      "type": "string",
      "description": "The day on which X12 deactivated it, YYYY-MM-DD, empty if that is unknown; absent while it is active.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "needsEntity": {
      "type": "boolean",
      "const": true,
      "description": "Set if a status code requires an entity code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Stage"
      },
      "description": "The stages that report a category.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Text": {
    "type": "object",
    "description": "An X12 text.",
    "required": [
     "text"
    ],
    "additionalProperties": false,
    "properties": {
     "text": {
      "type": "string",
      "maxLength": 200000,
      "description": "One or more interchanges, at most 200,000 characters.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ExplainedX12": {
    "type": "object",
    "description": "An X12 text in words.",
    "required": [
     "readable",
     "complete",
     "summary",
     "sets",
     "entries",
     "errors",
     "warnings"
    ],
    "properties": {
     "readable": {
      "type": "boolean",
      "description": "Whether the text has an interchange.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "complete": {
      "type": "boolean",
      "description": "Whether all of the text was read, and every set checked by its guide.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "summary": {
      "type": "string",
      "description": "One sentence.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "sets": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The kind of each set, with its guide if that is not supported.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "entries": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Entry"
      },
      "description": "The segments as a tree in the order of the text: the children of an entry follow it, one level deeper.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Finding"
      },
      "description": "All errors, in the order of the text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "warnings": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Finding"
      },
      "description": "Values that are valid alone, but break a rule of the guide or of a code list.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "document": {
      "type": "object",
      "additionalProperties": true,
      "description": "The text as JSON by contracts/x12-json.schema.json; absent if it has no 276, 277, 277CA, 999 or TA1.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Entry": {
    "type": "object",
    "description": "A segment, or text that was not read.",
    "required": [
     "kind",
     "depth",
     "label",
     "lines",
     "raw",
     "elements",
     "marks",
     "missing"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "part",
       "claim",
       "row"
      ],
      "description": "A part, such as a level, and a claim have entries below them; a row has none.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "depth": {
      "type": "integer",
      "minimum": 0,
      "description": "0 for the interchange.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "interchange": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of the interchange in the text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "segment": {
      "$ref": "#/components/schemas/X12Segment",
      "description": "The segment; absent for text that was not read.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "loop": {
      "$ref": "#/components/schemas/X12Loop",
      "description": "The loop of the guide; absent in envelopes and for segments without a place.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "name": {
      "type": "string",
      "description": "The name of the segment in the guide.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "label": {
      "type": "string",
      "description": "The kind of information.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "lines": {
      "type": "array",
      "items": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "description": "Lines of phrases.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "tone": {
      "type": "string",
      "enum": [
       "good",
       "bad",
       "open"
      ],
      "description": "What a status means for the provider.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "raw": {
      "type": "string",
      "description": "The segment with its terminator; truncated if it is very long.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "elements": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Element"
      },
      "description": "The elements and components that have a value.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "marks": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Mark"
      },
      "description": "The errors in this segment.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "missing": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/X12Mark"
      },
      "description": "The errors for segments that are missing before this one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Segment": {
    "type": "object",
    "description": "A segment.",
    "required": [
     "number"
    ],
    "properties": {
     "number": {
      "type": "integer",
      "minimum": 1,
      "description": "Its number in the interchange; the ISA is 1.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "id": {
      "type": "string",
      "description": "The segment id; absent after the last segment.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Loop": {
    "type": "object",
    "description": "A loop of a guide.",
    "required": [
     "id",
     "name"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The id, such as `2200D`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "name": {
      "type": "string",
      "description": "The name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Element": {
    "type": "object",
    "description": "An element or component.",
    "required": [
     "position",
     "name",
     "value"
    ],
    "properties": {
     "position": {
      "type": "integer",
      "minimum": 1,
      "description": "The position in the segment.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "component": {
      "type": "integer",
      "minimum": 1,
      "description": "The position in the composite.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "name": {
      "type": "string",
      "description": "The name in the X12 dictionary.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "value": {
      "type": "string",
      "description": "The value.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "meaning": {
      "type": "string",
      "description": "The meaning of a code; a date or an amount in words.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Mark": {
    "type": "object",
    "description": "An error of a segment.",
    "required": [
     "code",
     "message"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The error code.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "message": {
      "type": "string",
      "description": "The message.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "at": {
      "type": "integer",
      "minimum": 0,
      "description": "Where it starts in `raw`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "length": {
      "type": "integer",
      "minimum": 1,
      "description": "How many characters of `raw` it concerns.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "X12Finding": {
    "type": "object",
    "description": "An error or a warning with its position.",
    "required": [
     "code",
     "message",
     "line",
     "column",
     "offset",
     "segment"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The kind of error.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "message": {
      "type": "string",
      "description": "What is wrong and what is expected.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "line": {
      "type": "integer",
      "minimum": 1,
      "description": "The line.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "column": {
      "type": "integer",
      "minimum": 1,
      "description": "The column.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "offset": {
      "type": "integer",
      "minimum": 0,
      "description": "Characters from the start of the text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "interchange": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of the interchange; absent if there is one.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "segment": {
      "$ref": "#/components/schemas/X12Segment",
      "description": "The segment.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "element": {
      "type": "integer",
      "minimum": 1,
      "description": "The position of the element.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "component": {
      "type": "integer",
      "minimum": 1,
      "description": "The position of the component.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "level": {
      "type": "string",
      "enum": [
       "interchange",
       "group",
       "set",
       "segment",
       "element"
      ],
      "description": "The acknowledgment that reports it; absent for warnings.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "loop": {
      "type": "string",
      "description": "The loop of the segment.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScenarioDetails": {
    "type": "object",
    "description": "A scenario with its file and its states.",
    "required": [
     "name",
     "summary",
     "roles",
     "steps",
     "statuses",
     "branches",
     "builtIn",
     "diagram"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "The name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "summary": {
      "type": "string",
      "description": "What happens.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "roles": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The roles; the first one is the claim of the session.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Step"
      },
      "description": "The steps, in order.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "statuses": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "processing",
        "submitted",
        "accepted",
        "rejected",
        "paid",
        "denied"
       ]
      },
      "description": "Taiga's statuses that its steps lead to, each once.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "branches": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Branch"
      },
      "description": "The branches; `outcomes` of a start selects one outcome of each.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "builtIn": {
      "type": "boolean",
      "description": "Whether it is built in.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "source": {
      "$ref": "#/components/schemas/ScenarioSourceText",
      "description": "Its file; absent if it was given as data.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "diagram": {
      "$ref": "#/components/schemas/ScenarioDiagram",
      "description": "The states that a run can reach.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Branch": {
    "type": "object",
    "description": "A branch.",
    "required": [
     "branch",
     "outcomes"
    ],
    "properties": {
     "branch": {
      "type": "string",
      "description": "The name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "outcomes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/BranchOutcome"
      },
      "description": "Its outcomes.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "BranchOutcome": {
    "type": "object",
    "description": "An outcome of a branch.",
    "required": [
     "outcome",
     "weight"
    ],
    "properties": {
     "outcome": {
      "type": "string",
      "description": "The name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "weight": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "The relative frequency.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScenarioSourceText": {
    "type": "object",
    "description": "A scenario file.",
    "required": [
     "file",
     "text"
    ],
    "properties": {
     "file": {
      "type": "string",
      "description": "The file.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "text": {
      "type": "string",
      "description": "The text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScenarioDiagram": {
    "type": "object",
    "description": "The states of a run as a graph.",
    "required": [
     "nodes",
     "edges",
     "complete"
    ],
    "properties": {
     "nodes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DiagramNode"
      },
      "description": "The states. The first is that of a new run, if no branch comes before it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "edges": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DiagramEdge"
      },
      "description": "The steps between the states.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "complete": {
      "type": "boolean",
      "description": "Whether all states are shown; at most 300 are.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "DiagramNode": {
    "type": "object",
    "description": "A state of a run.",
    "required": [
     "id",
     "claims",
     "end"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "minimum": 0,
      "description": "The id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DiagramClaim"
      },
      "description": "The claim of each role.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "end": {
      "type": "boolean",
      "description": "Whether the run ends here.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "DiagramClaim": {
    "type": "object",
    "description": "A claim in a state.",
    "required": [
     "role",
     "stage",
     "taiga"
    ],
    "properties": {
     "role": {
      "type": "string",
      "description": "The role.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "stage": {
      "$ref": "#/components/schemas/Stage",
      "description": "The stage.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "taiga": {
      "type": "string",
      "enum": [
       "processing",
       "submitted",
       "accepted",
       "rejected",
       "paid",
       "denied"
      ],
      "description": "Taiga's status.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "category": {
      "type": "string",
      "description": "The status category code of a 277; absent before the payer knows the claim.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "string",
      "description": "The status code of a 277.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "paid": {
      "$ref": "#/components/schemas/Amount",
      "description": "The paid amount, if a step sets it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "DiagramEdge": {
    "type": "object",
    "description": "The steps from a state to the next.",
    "required": [
     "to",
     "trigger",
     "label",
     "does",
     "outcomes"
    ],
    "properties": {
     "from": {
      "type": "integer",
      "minimum": 0,
      "description": "The id of the state before; absent for the start of the run.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "to": {
      "type": "integer",
      "minimum": 0,
      "description": "The id of the state after.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "trigger": {
      "type": "string",
      "enum": [
       "start",
       "clock",
       "polls",
       "manual"
      ],
      "description": "What triggers the first step.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "when": {
      "type": "string",
      "description": "The trigger in words, counted from the step before; absent at the start.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "milliseconds": {
      "type": "integer",
      "minimum": 1,
      "description": "How long the first step waits on the world's clock.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "polls": {
      "type": "integer",
      "minimum": 1,
      "description": "How many polls the first step waits for.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "does": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "What each step does.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "outcomes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ChosenOutcome"
      },
      "description": "The outcomes of branches on the way.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "label": {
      "type": "string",
      "description": "All of this in words; empty at a start without steps.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ChosenOutcome": {
    "type": "object",
    "description": "An outcome on the way.",
    "required": [
     "branch",
     "outcome"
    ],
    "properties": {
     "branch": {
      "type": "string",
      "description": "The branch.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "outcome": {
      "type": "string",
      "description": "The outcome.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ScenarioText": {
    "type": "object",
    "description": "The text of a scenario.",
    "required": [
     "source"
    ],
    "additionalProperties": false,
    "properties": {
     "source": {
      "type": "string",
      "maxLength": 1048576,
      "description": "The YAML text of a scenario file, at most 1 MiB.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "explore": {
      "type": "boolean",
      "default": true,
      "description": "Whether a valid scenario is explored as well.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "CheckedScenarioText": {
    "type": "object",
    "description": "The findings about a scenario.",
    "required": [
     "valid",
     "explored",
     "findings"
    ],
    "properties": {
     "valid": {
      "type": "boolean",
      "description": "Whether it is a valid scenario.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "explored": {
      "type": "boolean",
      "description": "Whether it was explored to its end.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "findings": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TextFinding"
      },
      "description": "The findings, in the order of the text.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "scenario": {
      "$ref": "#/components/schemas/Scenario",
      "description": "The scenario, if it is valid.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "diagram": {
      "$ref": "#/components/schemas/ScenarioDiagram",
      "description": "The states that a run can reach, if it is valid.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "TextFinding": {
    "type": "object",
    "description": "A finding and its place in the text.",
    "required": [
     "rule",
     "severity",
     "line",
     "column",
     "endLine",
     "endColumn",
     "message"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "The kind of problem.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "severity": {
      "type": "string",
      "enum": [
       "error",
       "warning"
      ],
      "description": "A warning does not make a check fail.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "line": {
      "type": "integer",
      "minimum": 1,
      "description": "The line.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "column": {
      "type": "integer",
      "minimum": 1,
      "description": "The column, in UTF-16 units.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "endLine": {
      "type": "integer",
      "minimum": 1,
      "description": "The line of the end.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "endColumn": {
      "type": "integer",
      "minimum": 1,
      "description": "The column after the last character.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "message": {
      "type": "string",
      "description": "The message.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "StartText": {
    "type": "object",
    "description": "A scenario to start.",
    "required": [
     "source"
    ],
    "additionalProperties": false,
    "properties": {
     "source": {
      "type": "string",
      "maxLength": 1048576,
      "description": "The YAML text of a scenario file, at most 1 MiB.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "outcomes": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "The outcome of each branch, by the branch's name; other branches are drawn from the world's seed.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Sample": {
    "type": "object",
    "description": "A request for an operation of a vendor.",
    "required": [
     "operation",
     "ready",
     "request"
    ],
    "properties": {
     "operation": {
      "type": "string",
      "description": "The operation.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "ready": {
      "type": "boolean",
      "description": "Whether the request would succeed now.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "hint": {
      "type": "string",
      "description": "What is missing, and how to create it; absent if it is ready.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "claim": {
      "type": "string",
      "description": "The claim that it asks for, by its sandbox id.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "session": {
      "type": "string",
      "description": "The session that it asks for.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "request": {
      "$ref": "#/components/schemas/SampleRequest",
      "description": "The request.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "CallToSend": {
    "type": "object",
    "description": "A call of an operation of a vendor.",
    "required": [
     "method",
     "path"
    ],
    "additionalProperties": false,
    "properties": {
     "method": {
      "type": "string",
      "pattern": "^[A-Z]{1,10}$",
      "description": "HTTP method.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "path": {
      "type": "string",
      "pattern": "^/",
      "maxLength": 2000,
      "description": "The path, with its query, as at the vendor.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "headers": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "The headers, with the credential.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "body": {
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": true
       },
       {
        "type": "array",
        "items": {}
       },
       {
        "type": "string"
       }
      ],
      "description": "The body: JSON, or a text that is sent as it is.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "SentCall": {
    "type": "object",
    "description": "The response of an operation.",
    "required": [
     "operation",
     "world",
     "status",
     "headers",
     "body",
     "took",
     "violations"
    ],
    "properties": {
     "operation": {
      "type": "string",
      "description": "The operation.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "world": {
      "type": "string",
      "description": "The world that the credential selected; `-` if it selected none.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "status": {
      "type": "integer",
      "description": "The HTTP response status; 0 if a fault kept the response from being sent.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "headers": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "The headers.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "body": {
      "type": "string",
      "description": "The body.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "fault": {
      "type": "string",
      "enum": [
       "hang",
       "reset",
       "middle",
       "short",
       "long",
       "dribble",
       "status",
       "spoiled"
      ],
      "description": "How a fault affected the response.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "took": {
      "type": "number",
      "minimum": 0,
      "description": "The duration in real milliseconds.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "call": {
      "type": "integer",
      "minimum": 1,
      "description": "The id of the call in the journal; absent if the guard against personal data refused it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "violations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ContractViolation"
      },
      "description": "The rules of the contract that the request or the response breaks.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "ContractViolation": {
    "type": "object",
    "description": "A broken rule of a contract. It contains no value that could identify a person.",
    "required": [
     "side",
     "about",
     "pointer",
     "rule",
     "expected",
     "received",
     "evidence",
     "source"
    ],
    "properties": {
     "side": {
      "type": "string",
      "enum": [
       "request",
       "response"
      ],
      "description": "Which side breaks it.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "about": {
      "type": "string",
      "description": "What the rule constrains: `member`, `credential`, `x12`, …",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "pointer": {
      "type": "string",
      "description": "A JSON pointer, `header:<name>`, or empty for the whole.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "rule": {
      "type": "string",
      "description": "The keyword: `required`, `pattern`, …",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "expected": {
      "type": "string",
      "description": "The value of the keyword.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "received": {
      "type": "string",
      "description": "What was received, where it may be shown; otherwise its type.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "evidence": {
      "type": "string",
      "enum": [
       "documented",
       "observed",
       "inferred"
      ],
      "description": "How the rule is known.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "source": {
      "type": "string",
      "description": "Where it is documented.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "FaultKinds": {
    "type": "object",
    "description": "What faults consist of.",
    "required": [
     "operations",
     "failures",
     "conditions"
    ],
    "properties": {
     "operations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FaultOperation"
      },
      "description": "The values of `on`: each operation, and all operations of an API.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "failures": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FaultMember"
      },
      "description": "The members of `fails`. One of them fails the call; `delay` and `carriedOut` add to others.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "conditions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FaultMember"
      },
      "description": "The other members. All that are set must hold.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "FaultOperation": {
    "type": "object",
    "description": "An operation that can fail.",
    "required": [
     "on",
     "statuses",
     "payer"
    ],
    "properties": {
     "on": {
      "type": "string",
      "description": "The value of `on`.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "statuses": {
      "type": "array",
      "items": {
       "type": "integer"
      },
      "description": "The error statuses that its contract declares; others can be armed, too.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "payer": {
      "type": "boolean",
      "description": "Whether `payer` can fail: the operation asks a payer.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "FaultMember": {
    "type": "object",
    "description": "A member of a fault.",
    "required": [
     "name",
     "description",
     "schema"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "description": {
      "type": "string",
      "description": "What it does.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "schema": {
      "type": "object",
      "additionalProperties": true,
      "description": "Its JSON Schema, without references.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "delay": {
      "type": "boolean",
      "description": "Of a failure: whether `delay` can be added.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "carriedOut": {
      "type": "boolean",
      "description": "Of a failure: whether `carriedOut` can be added.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "PayerBehaviorKinds": {
    "type": "object",
    "description": "The behaviors that payers can have.",
    "required": [
     "behaviors"
    ],
    "properties": {
     "behaviors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PayerBehaviorKind"
      },
      "description": "All behaviors.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "PayerBehaviorKind": {
    "type": "object",
    "description": "A behavior of a payer.",
    "required": [
     "name",
     "is"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Its name.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "is": {
      "type": "string",
      "description": "What the payer does.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "duration": {
      "type": "string",
      "description": "Its duration, unless another one is set; absent if it has none.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "longest": {
      "type": "string",
      "description": "The longest duration.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "RevokedTokens": {
    "type": "object",
    "description": "Revoked tokens.",
    "required": [
     "world",
     "revoked"
    ],
    "properties": {
     "world": {
      "type": "string",
      "description": "The world.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     },
     "revoked": {
      "type": "integer",
      "minimum": 0,
      "description": "How many tokens were valid.",
      "x-evidence": "documented",
      "x-source": "payerbox"
     }
    }
   },
   "Refusal": {
    "type": "object",
    "description": "A refused request.",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "object",
      "description": "The error.",
      "x-evidence": "documented",
      "x-source": "payerbox",
      "required": [
       "code",
       "message"
      ],
      "properties": {
       "code": {
        "type": "string",
        "description": "The error code.",
        "enum": [
         "NOT_FOUND",
         "METHOD_NOT_ALLOWED",
         "FOREIGN_HOST",
         "FOREIGN_PAGE",
         "TOKEN_REQUIRED",
         "TOKEN_NOT_SET",
         "UNSUPPORTED_MEDIA_TYPE",
         "UNKNOWN_WORLD",
         "UNKNOWN_SCENARIO",
         "UNKNOWN_RUN",
         "UNKNOWN_SESSION",
         "UNKNOWN_OPERATION",
         "UNKNOWN_FAULT",
         "UNKNOWN_PAYER",
         "UNKNOWN_CALL",
         "UNKNOWN_CLAIM",
         "INVALID_BODY",
         "INVALID_FILTER",
         "INVALID_SNAPSHOT",
         "WORLD_EXISTS",
         "NO_BUNDLE",
         "TIME_GOES_BACK",
         "RUN_FINISHED",
         "NOTHING_SCHEDULED",
         "NO_SCENARIO_FILES",
         "SCENARIO_PROBLEMS",
         "LIMIT_REACHED",
         "TOO_MANY_WAITING",
         "TOO_MANY_WATCHING",
         "STORE_FAILED",
         "NOT_READY",
         "FAULT"
        ],
        "x-evidence": "documented",
        "x-source": "payerbox"
       },
       "message": {
        "type": "string",
        "minLength": 1,
        "description": "The message: what is wrong and what is allowed.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       },
       "pointer": {
        "type": "string",
        "description": "JSON pointer to the invalid member; empty for the whole body.",
        "x-evidence": "documented",
        "x-source": "payerbox"
       }
      }
     }
    }
   },
   "Duration": {
    "description": "Duration in days, hours, minutes, seconds and milliseconds.",
    "type": "string",
    "pattern": "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$",
    "x-hint": "a duration such as 90s, 30m or 13d16h30m"
   },
   "Failure": {
    "description": "What goes wrong. One of these; `delay` can be added to any response that arrives, and `carriedOut` to `status`, `hang`, `reset` and `garbage`.",
    "type": "object",
    "properties": {
     "status": {
      "description": "HTTP status, with the vendor's own body for it.",
      "type": "integer",
      "minimum": 400,
      "maximum": 599,
      "examples": [
       503
      ]
     },
     "delay": {
      "$ref": "#/components/schemas/Delay"
     },
     "hang": {
      "description": "Never responds.",
      "type": "boolean",
      "const": true
     },
     "reset": {
      "description": "Closes the connection: before the response, or in the middle of the right body.",
      "enum": [
       true,
       "middle"
      ]
     },
     "empty": {
      "description": "Sends the right status and headers, and an empty body.",
      "type": "boolean",
      "const": true
     },
     "garbage": {
      "description": "Responds with status 200 and a body that is not valid JSON.",
      "type": "boolean",
      "const": true
     },
     "truncated": {
      "description": "Sends the first half of the right body, as if it were complete.",
      "type": "boolean",
      "const": true
     },
     "length": {
      "description": "Sends a `content-length` that is shorter or longer than the right body, then closes the connection.",
      "type": "string",
      "enum": [
       "short",
       "long"
      ]
     },
     "dribble": {
      "description": "Time over which the right body arrives, a few bytes at a time. Real time, on a frozen clock too.",
      "$ref": "#/components/schemas/Duration",
      "examples": [
       "20s"
      ]
     },
     "revoked": {
      "description": "Responds as the vendor does to a revoked key: 401, at Stedi 403.",
      "type": "boolean",
      "const": true
     },
     "patch": {
      "$ref": "#/components/schemas/Patch"
     },
     "payer": {
      "description": "The payer cannot respond: status 200 with a category of D0, A4 or E0 to E4. Only for claim status operations.",
      "$ref": "#/components/schemas/FailedSearch"
     },
     "carriedOut": {
      "description": "Carries out the request; only the response is lost.",
      "type": "boolean",
      "const": true
     }
    },
    "additionalProperties": false,
    "minProperties": 1,
    "allOf": [
     {
      "not": {
       "not": {
        "oneOf": [
         {
          "required": [
           "status"
          ]
         },
         {
          "required": [
           "hang"
          ]
         },
         {
          "required": [
           "reset"
          ]
         },
         {
          "required": [
           "empty"
          ]
         },
         {
          "required": [
           "garbage"
          ]
         },
         {
          "required": [
           "truncated"
          ]
         },
         {
          "required": [
           "length"
          ]
         },
         {
          "required": [
           "dribble"
          ]
         },
         {
          "required": [
           "revoked"
          ]
         },
         {
          "required": [
           "patch"
          ]
         },
         {
          "required": [
           "payer"
          ]
         },
         {
          "required": [
           "delay"
          ],
          "maxProperties": 1
         }
        ]
       }
      }
     },
     {
      "not": {
       "required": [
        "delay",
        "hang"
       ]
      }
     }
    ],
    "x-hint": "an object such as { status: 503 }"
   },
   "Delay": {
    "description": "Latency of the response: a duration, a range, or a log-normal distribution. Real time on a running clock, virtual time on a frozen one.",
    "type": [
     "string",
     "object"
    ],
    "pattern": "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$",
    "x-hint": "a duration such as 500ms or 45s, or { min, max }, or { median, sigma }",
    "properties": {
     "min": {
      "description": "Shortest delay.",
      "$ref": "#/components/schemas/Duration",
      "examples": [
       "1s"
      ]
     },
     "max": {
      "description": "Longest delay.",
      "$ref": "#/components/schemas/Duration",
      "examples": [
       "5s"
      ]
     },
     "median": {
      "description": "Median delay.",
      "$ref": "#/components/schemas/Duration",
      "examples": [
       "800ms"
      ]
     },
     "sigma": {
      "description": "Standard deviation of the logarithm of the delay: with 0.6, one response in twenty takes longer than 2.7 medians.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 3,
      "examples": [
       0.6
      ]
     }
    },
    "additionalProperties": false,
    "minProperties": 1,
    "maxProperties": 2,
    "dependentRequired": {
     "min": [
      "max"
     ],
     "max": [
      "min"
     ],
     "median": [
      "sigma"
     ],
     "sigma": [
      "median"
     ]
    },
    "examples": [
     "45s",
     {
      "min": "1s",
      "max": "5s"
     },
     {
      "median": "800ms",
      "sigma": 0.6
     }
    ]
   },
   "Patch": {
    "description": "Changes members of the right response.",
    "type": "object",
    "properties": {
     "set": {
      "description": "New values by JSON pointer; `*` stands for every entry of a list.",
      "type": "object",
      "minProperties": 1,
      "patternProperties": {
       "^/": {}
      },
      "additionalProperties": false,
      "examples": [
       {
        "/status": "under_review"
       }
      ]
     },
     "remove": {
      "description": "Members to remove, as JSON pointers.",
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Pointer",
       "examples": [
        "/claims"
       ]
      }
     },
     "reverse": {
      "description": "Lists to reverse, as JSON pointers.",
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Pointer",
       "examples": [
        "/events"
       ]
      }
     }
    },
    "additionalProperties": false,
    "minProperties": 1
   },
   "Pointer": {
    "description": "JSON pointer.",
    "type": "string",
    "pattern": "^/",
    "x-hint": "a JSON pointer such as /claims"
   },
   "FailedSearch": {
    "description": "Claim status of a payer that has no claim to report: it does not find one, or it cannot respond.",
    "type": "object",
    "properties": {
     "category": {
      "description": "Claim status category code (X12 code source 507): D0, A4 or E0 to E4.",
      "type": "string",
      "examples": [
       "E1"
      ]
     },
     "status": {
      "description": "Claim status code (X12 code source 508), in quotes, for example \"484\".",
      "$ref": "#/components/schemas/Reason/properties/status",
      "examples": [
       "484"
      ]
     },
     "entity": {
      "$ref": "#/components/schemas/Reason/properties/entity"
     },
     "allowDeactivated": {
      "$ref": "#/components/schemas/Reason/properties/allowDeactivated"
     }
    },
    "additionalProperties": false,
    "required": [
     "category",
     "status"
    ],
    "x-hint": "an object such as { category: E1, status: \"484\" }"
   },
   "Reason": {
    "description": "Claim status: category code, status code and, if the status requires one, entity code.",
    "type": "object",
    "properties": {
     "category": {
      "description": "Claim status category code (X12 code source 507), for example F2.",
      "type": "string",
      "examples": [
       "F2"
      ]
     },
     "status": {
      "description": "Claim status code (X12 code source 508), in quotes, for example \"585\".",
      "type": "string",
      "examples": [
       "585"
      ]
     },
     "entity": {
      "description": "Entity code that says who the status code is about, for example QC for the patient. Some status codes require one.",
      "type": "string",
      "examples": [
       "QC"
      ]
     },
     "allowDeactivated": {
      "description": "Allows codes that X12 has deactivated, as some payers still send them.",
      "const": true
     }
    },
    "additionalProperties": false,
    "required": [
     "category",
     "status"
    ],
    "x-hint": "an object such as { category: F2, status: \"585\" }"
   }
  }
 }
}
