CREATE TABLE `thread_summaries` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`author_id` integer NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`renderer` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `threads_active`;--> statement-breakpoint
DROP INDEX `threads_newest`;--> statement-breakpoint
DROP INDEX `threads_shared`;--> statement-breakpoint
ALTER TABLE `threads` ADD `archived` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `pinned_until` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `featured_at` integer;--> statement-breakpoint
CREATE INDEX `threads_pinned` ON `threads` (`pinned_until`);--> statement-breakpoint
CREATE INDEX `threads_featured` ON `threads` (`featured_at`);--> statement-breakpoint
CREATE INDEX `threads_active` ON `threads` (`hidden`,`last_activity_at`,`id`,`area`,`topic`,`city_type`,`answers`,`accepted_answer_id`,`has_practice`,`archived`);--> statement-breakpoint
CREATE INDEX `threads_newest` ON `threads` (`hidden`,`created_at`,`id`,`area`,`topic`,`city_type`,`answers`,`accepted_answer_id`,`has_practice`,`archived`);--> statement-breakpoint
CREATE INDEX `threads_shared` ON `threads` (`hidden`,`same_problem`,`id`,`area`,`topic`,`city_type`,`answers`,`accepted_answer_id`,`has_practice`,`archived`);