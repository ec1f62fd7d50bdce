ALTER TABLE `practices` ADD `other_topics` text;--> statement-breakpoint
-- A published cost that was left empty was shown as "without cost", and stays so.
UPDATE `practices` SET `description` = json_insert(`description`, '$.otherTopics', json('[]'), '$.hdrStage', null, '$.pilot', json('false'));
--> statement-breakpoint
UPDATE `practices` SET `description` = json_set(`description`, '$.costStart', 0) WHERE json_extract(`description`, '$.costStart') IS NULL and edition > 0;
--> statement-breakpoint
UPDATE `practices` SET `description` = json_set(`description`, '$.costYearly', 0) WHERE json_extract(`description`, '$.costYearly') IS NULL and edition > 0;
--> statement-breakpoint
UPDATE `practice_editions` SET `description` = json_insert(`description`, '$.otherTopics', json('[]'), '$.hdrStage', null, '$.pilot', json('false'));
--> statement-breakpoint
UPDATE `practice_editions` SET `description` = json_set(`description`, '$.costStart', 0) WHERE json_extract(`description`, '$.costStart') IS NULL;
--> statement-breakpoint
UPDATE `practice_editions` SET `description` = json_set(`description`, '$.costYearly', 0) WHERE json_extract(`description`, '$.costYearly') IS NULL;
--> statement-breakpoint
UPDATE `practices` SET `cost_start` = coalesce(`cost_start`, 0), `other_topics` = '[]' WHERE `edition` > 0;
