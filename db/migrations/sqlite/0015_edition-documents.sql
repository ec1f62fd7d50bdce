ALTER TABLE `documents` ADD `since_edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `until_edition` integer;--> statement-breakpoint
-- A document was shown with the edition that was the newest when it was added, and with those after it.
UPDATE `documents` SET `since_edition` = coalesce((SELECT max(`edition`) FROM `practice_editions` WHERE `practice_editions`.`practice_id` = `documents`.`practice_id` AND `practice_editions`.`published_at` <= `documents`.`added_at`), 1);
