DROP INDEX `memberships_state`;--> statement-breakpoint
ALTER TABLE `memberships` ADD `until` integer;--> statement-breakpoint
ALTER TABLE `memberships` ADD `reminded_at` integer;--> statement-breakpoint
CREATE INDEX `memberships_state` ON `memberships` (`state`,`until`);
--> statement-breakpoint
UPDATE `memberships` SET `until` = `since` + 31536000000 WHERE `state` = 'member' AND `way` <> 'operator';
