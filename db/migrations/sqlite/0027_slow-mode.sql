ALTER TABLE `threads` ADD `slow_minutes` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `slow_until` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `slow_reason` text;--> statement-breakpoint
CREATE INDEX `threads_slow` ON `threads` (`slow_until`);