ALTER TABLE "practices" ADD COLUMN "other_topics" jsonb;--> statement-breakpoint
-- A published cost that was left empty was shown as "without cost", and stays so.
UPDATE "practices" SET "description" = '{"otherTopics": [], "hdrStage": null, "pilot": false}'::jsonb || "description";
--> statement-breakpoint
UPDATE "practices" SET "description" = "description" || '{"costStart": 0}'::jsonb WHERE "description" -> 'costStart' = 'null'::jsonb and edition > 0;
--> statement-breakpoint
UPDATE "practices" SET "description" = "description" || '{"costYearly": 0}'::jsonb WHERE "description" -> 'costYearly' = 'null'::jsonb and edition > 0;
--> statement-breakpoint
UPDATE "practice_editions" SET "description" = '{"otherTopics": [], "hdrStage": null, "pilot": false}'::jsonb || "description";
--> statement-breakpoint
UPDATE "practice_editions" SET "description" = "description" || '{"costStart": 0}'::jsonb WHERE "description" -> 'costStart' = 'null'::jsonb;
--> statement-breakpoint
UPDATE "practice_editions" SET "description" = "description" || '{"costYearly": 0}'::jsonb WHERE "description" -> 'costYearly' = 'null'::jsonb;
--> statement-breakpoint
UPDATE "practices" SET "cost_start" = coalesce("cost_start", 0), "other_topics" = '[]'::jsonb WHERE "edition" > 0;
