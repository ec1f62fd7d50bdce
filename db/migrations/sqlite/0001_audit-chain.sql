CREATE TABLE `audit_checkpoints` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`up_to` integer NOT NULL,
	`hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_heads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_audit_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`actor_role` text,
	`action` text NOT NULL,
	`thread_id` integer,
	`post_id` integer,
	`person_id` integer,
	`reason` text NOT NULL,
	`before` text,
	`after` text,
	`hash` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_audit_entries`("id", "at", "actor_id", "action", "thread_id", "post_id", "reason", "before", "after") SELECT "id", "at", "actor_id", "action", "thread_id", "post_id", "reason", "before", "after" FROM `audit_entries`;--> statement-breakpoint
DROP TABLE `audit_entries`;--> statement-breakpoint
ALTER TABLE `__new_audit_entries` RENAME TO `audit_entries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `audit_entries_thread` ON `audit_entries` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_person` ON `audit_entries` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_action` ON `audit_entries` (`action`,`id`);--> statement-breakpoint
-- The chain begins after the entries there are.
INSERT INTO audit_heads (id, entry, hash) SELECT 1, coalesce(max(id), 0), '' FROM audit_entries;--> statement-breakpoint
INSERT INTO audit_checkpoints (up_to, hash, at) SELECT max(id), '', max(at) FROM audit_entries HAVING count(*) > 0;--> statement-breakpoint
-- What is done is done: entries are only added, but for those older than 24 months that a checkpoint stands for.
CREATE TRIGGER audit_entries_unchanged BEFORE UPDATE ON audit_entries
BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_entries_kept BEFORE DELETE ON audit_entries
WHEN NOT EXISTS (SELECT 1 FROM audit_checkpoints WHERE up_to >= OLD.id AND at - 63072000000 > OLD.at)
BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_checkpoints_unchanged BEFORE UPDATE ON audit_checkpoints
BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_checkpoints_kept BEFORE DELETE ON audit_checkpoints
BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER audit_heads_kept BEFORE DELETE ON audit_heads
BEGIN SELECT raise(ABORT, 'the audit log is only added to'); END;
