-- SPDX-FileCopyrightText: 2026 The Gesper authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Schema 2: sections get internal notes as answers have them; the history of one row is found without a scan.

ALTER TABLE "section" ADD COLUMN -- internal; the comment stands before the column: SQLite copies what follows the name
    "note" TEXT NOT NULL DEFAULT ''
-- end

CREATE INDEX "audit_row" ON "audit" ("kind", "entity")
-- end
