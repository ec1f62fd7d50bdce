CREATE TABLE `transferred_posts` (
	`transfer_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	`kind` text NOT NULL,
	`parent_id` integer,
	PRIMARY KEY(`transfer_id`, `post_id`),
	FOREIGN KEY (`transfer_id`) REFERENCES `transfers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `transferred_posts_post` ON `transferred_posts` (`post_id`);--> statement-breakpoint
CREATE TABLE `transfers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`from_thread_id` integer NOT NULL,
	`to_thread_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`accepted_answer_id` integer,
	`sharers` text DEFAULT '[]' NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`from_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "transfers_elsewhere" CHECK(from_thread_id <> to_thread_id)
);
--> statement-breakpoint
CREATE INDEX `transfers_from` ON `transfers` (`from_thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `transfers_to` ON `transfers` (`to_thread_id`,`id`);--> statement-breakpoint
ALTER TABLE `threads` ADD `merged_into` integer;