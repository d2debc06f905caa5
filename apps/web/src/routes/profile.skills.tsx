import { createFileRoute } from '@tanstack/react-router';
import { SkillsPage } from '~/features/people/skills-page';

export const Route = createFileRoute('/profile/skills')({ component: SkillsPage });
