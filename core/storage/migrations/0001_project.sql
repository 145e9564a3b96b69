-- SPDX-FileCopyrightText: 2026 The Gesper authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Schema 1: authored rows, evidence files, audit trail. Statements end with a line "-- end".
-- Column names are those of core/domain/entities.h. Dates are ISO 8601 texts. See ../FORMAT.md.

CREATE TABLE "project" (
    "id" INTEGER PRIMARY KEY CHECK ("id" = 1), -- one row
    "regulation" TEXT NOT NULL CHECK ("regulation" IN ('mdr', 'ivdr')), -- the act the project follows
    "title" TEXT NOT NULL, -- as shown
    "uuid" TEXT NOT NULL, -- random, made once
    "language" TEXT NOT NULL -- of the exported documents, BCP 47
) STRICT
-- end

CREATE TABLE "manufacturer" (
    "id" INTEGER PRIMARY KEY CHECK ("id" = 1), -- one row
    "name" TEXT NOT NULL, -- legal name
    "address" TEXT NOT NULL, -- registered place of business
    "srn" TEXT NOT NULL, -- single registration number
    "prrc" TEXT NOT NULL, -- person responsible for regulatory compliance
    "authorised_representative" TEXT NOT NULL, -- name, address, SRN
    "notified_body_name" TEXT NOT NULL, -- as it calls itself
    "notified_body_number" TEXT NOT NULL, -- four digits
    "sites" TEXT NOT NULL -- JSON array of {name, address, activity}
) STRICT
-- end

CREATE TABLE "device" (
    "id" INTEGER PRIMARY KEY, -- never used again after removal
    "position" INTEGER NOT NULL, -- order in the project
    "name" TEXT NOT NULL, -- trade name
    "class" TEXT NOT NULL, -- risk class
    "rule" TEXT NOT NULL, -- rule of Annex VIII, with the reason
    "route" TEXT NOT NULL, -- conformity assessment route
    "basic_udi_di" TEXT NOT NULL, -- Basic UDI-DI
    "issuing_entity" TEXT NOT NULL, -- of the UDI
    "emdn" TEXT NOT NULL, -- nomenclature code
    "intended_purpose" TEXT NOT NULL, -- as the manufacturer states it
    "users" TEXT NOT NULL, -- intended users
    "patients" TEXT NOT NULL, -- patients or specimens
    "indications" TEXT NOT NULL, -- indications
    "contra_indications" TEXT NOT NULL, -- contra-indications
    "software_version" TEXT NOT NULL, -- version the documentation is about
    "variants" TEXT NOT NULL, -- JSON array of {name, udi_di}
    "certificates" TEXT NOT NULL, -- JSON array of {number, scope, issued, ends, conditions}
    "traits" TEXT NOT NULL -- JSON object: trait id to yes or no; unknown ones are left out
) STRICT
-- end

CREATE TABLE "answer" (
    "id" INTEGER PRIMARY KEY, -- never used again after removal
    "requirement" TEXT NOT NULL, -- requirement id, "mdr:I:17.2"
    "device" INTEGER REFERENCES "device" ("id") DEFERRABLE INITIALLY DEFERRED, -- null: for all devices
    "covers_below" INTEGER NOT NULL CHECK ("covers_below" IN (0, 1)), -- 1: rows below inherit it
    "applies" TEXT NOT NULL CHECK ("applies" IN ('undecided', 'yes', 'no')), -- applicability
    "justification" TEXT NOT NULL, -- of the applicability
    "method" TEXT NOT NULL, -- method of conformity
    "solutions" TEXT NOT NULL, -- JSON array of {kind, name, edition, use, omitted}
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'draft', 'review', 'done')), -- of our work
    "verdict" TEXT NOT NULL CHECK ("verdict" IN ('not-judged', 'shown', 'partly-shown', 'not-shown')), -- a person's
    "verdict_by" TEXT NOT NULL, -- who judged
    "verdict_on" TEXT, -- date of the verdict
    "owner" TEXT NOT NULL, -- who works on it
    "due" TEXT, -- date
    "note" TEXT NOT NULL -- internal
) STRICT
-- end

CREATE UNIQUE INDEX "answer_place" ON "answer" ("requirement", ifnull("device", 0))
-- end

CREATE TABLE "document" (
    "id" INTEGER PRIMARY KEY, -- never used again after removal
    "number" TEXT NOT NULL, -- of the controlled document
    "title" TEXT NOT NULL, -- as printed on it
    "kind" TEXT NOT NULL CHECK ("kind" IN ('report', 'plan', 'protocol', 'specification', 'procedure', 'record',
        'certificate', 'label', 'instructions', 'drawing', 'literature', 'other')), -- kind of evidence
    "owner" TEXT NOT NULL, -- who keeps it
    "language" TEXT NOT NULL -- BCP 47
) STRICT
-- end

CREATE UNIQUE INDEX "document_number" ON "document" ("number")
-- end

CREATE TABLE "revision" (
    "id" INTEGER PRIMARY KEY, -- never used again after removal
    "document" INTEGER NOT NULL REFERENCES "document" ("id") DEFERRABLE INITIALLY DEFERRED, -- whose revision
    "revision" TEXT NOT NULL, -- label: "3", "B"
    "date" TEXT, -- of the revision
    "state" TEXT NOT NULL CHECK ("state" IN ('draft', 'approved', 'superseded', 'obsolete')), -- in its life
    "approved_by" TEXT NOT NULL, -- name
    "approved_on" TEXT, -- date
    "file_name" TEXT NOT NULL, -- as it was added; a label only
    "sha256" TEXT NOT NULL, -- names a row of "file"; empty for evidence by reference
    "bytes" INTEGER NOT NULL, -- size of the file
    "media_type" TEXT NOT NULL, -- by content
    "class" TEXT NOT NULL CHECK ("class" IN ('sound', 'sound-with-warnings', 'attachment-only', 'refused',
        'by-reference')), -- what can be done with the bytes
    "class_reason" TEXT NOT NULL, -- one sentence
    "pages" INTEGER, -- of a PDF that could be read
    "signed" INTEGER NOT NULL CHECK ("signed" IN (0, 1)), -- 1: carries a digital signature
    "kept_at" TEXT NOT NULL, -- by reference: where
    "not_enclosed_reason" TEXT NOT NULL -- by reference: why
) STRICT
-- end

CREATE UNIQUE INDEX "revision_label" ON "revision" ("document", "revision")
-- end

CREATE TABLE "citation" (
    "id" INTEGER PRIMARY KEY, -- never used again after removal
    "clause" TEXT NOT NULL, -- requirement id of the answer or section
    "device" INTEGER REFERENCES "device" ("id") DEFERRABLE INITIALLY DEFERRED, -- null: for all devices
    "position" INTEGER NOT NULL, -- order within the clause
    "revision" INTEGER NOT NULL REFERENCES "revision" ("id") DEFERRABLE INITIALLY DEFERRED, -- pinned
    "pages" TEXT NOT NULL, -- page numbers of the file
    "section" TEXT NOT NULL, -- heading, sheet, time
    "quote" TEXT NOT NULL, -- words cited
    "confirmed_against" INTEGER REFERENCES "revision" ("id") DEFERRABLE INITIALLY DEFERRED -- newest revision seen
) STRICT
-- end

CREATE TABLE "section" (
    "id" INTEGER PRIMARY KEY, -- never used again after removal
    "clause" TEXT NOT NULL, -- place in Annex II or III
    "device" INTEGER REFERENCES "device" ("id") DEFERRABLE INITIALLY DEFERRED, -- null: for all devices
    "text" TEXT NOT NULL, -- Markdown
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'draft', 'review', 'done')), -- of our work
    "owner" TEXT NOT NULL -- who works on it
) STRICT
-- end

CREATE UNIQUE INDEX "section_place" ON "section" ("clause", ifnull("device", 0))
-- end

CREATE TABLE "audit" (
    "serial" INTEGER PRIMARY KEY, -- from 1, without gaps
    "change" INTEGER NOT NULL, -- from 1; entries of one transaction share it
    "at" TEXT NOT NULL, -- UTC with milliseconds, "2026-01-31T09:30:00.000Z"
    "who" TEXT NOT NULL, -- user name
    "action" TEXT NOT NULL, -- in words
    "kind" TEXT NOT NULL, -- table of the row, or "project-file"
    "entity" INTEGER NOT NULL, -- id of the row; 0 for "project-file"
    "before" TEXT NOT NULL, -- JSON of the row; empty for a new row
    "after" TEXT NOT NULL, -- JSON of the row; empty for a removed row
    "reason" TEXT NOT NULL, -- where the user gave one
    "hash" TEXT NOT NULL -- SHA-256 over this entry and the hash before
) STRICT
-- end

CREATE TABLE "file" (
    "id" INTEGER PRIMARY KEY, -- chunks have numbers from id * 2^20 on
    "sha256" TEXT NOT NULL, -- of all bytes, 64 lower-case hexadecimal digits
    "bytes" INTEGER NOT NULL, -- size
    "chunks" INTEGER NOT NULL -- number of rows of "chunk"
) STRICT
-- end

CREATE UNIQUE INDEX "file_sha256" ON "file" ("sha256")
-- end

CREATE TABLE "chunk" (
    "id" INTEGER PRIMARY KEY, -- file * 2^20 + n, n from 0
    "sha256" BLOB NOT NULL, -- of "bytes", 32 bytes: checked whenever the chunk is read
    "bytes" BLOB NOT NULL -- 262144 bytes, the last chunk fewer
) STRICT
-- end
