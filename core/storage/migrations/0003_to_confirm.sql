-- SPDX-FileCopyrightText: 2026 The Gesper authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Schema 3: answers, citations and sections say why a person must confirm them, such as those of another project.

ALTER TABLE "answer" ADD COLUMN -- why a person must confirm the row, in words; empty: nothing to confirm
    "to_confirm" TEXT NOT NULL DEFAULT ''
-- end

ALTER TABLE "citation" ADD COLUMN -- as in "answer"; beside what "confirmed_against" says
    "to_confirm" TEXT NOT NULL DEFAULT ''
-- end

ALTER TABLE "section" ADD COLUMN -- as in "answer"
    "to_confirm" TEXT NOT NULL DEFAULT ''
-- end
