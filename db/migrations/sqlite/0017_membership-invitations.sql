CREATE TABLE `membership_invitations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`institution_id` integer NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`code_hash` text NOT NULL,
	`person_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_invitations_email` ON `membership_invitations` (`email_key`,`institution_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `membership_invitations_code` ON `membership_invitations` (`code_hash`);--> statement-breakpoint
CREATE INDEX `membership_invitations_person` ON `membership_invitations` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `membership_invitations_expiry` ON `membership_invitations` (`expires_at`);