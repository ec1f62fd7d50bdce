CREATE TABLE `profile_consents` (
	`person_id` integer NOT NULL,
	`part` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `part`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `profile_topics` (
	`person_id` integer NOT NULL,
	`topic` text NOT NULL,
	PRIMARY KEY(`person_id`, `topic`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
